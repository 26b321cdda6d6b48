/** The user's guide is true: its names are those on the screen, its pictures are made by the command, its links lead somewhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { messagesOf } from '@/lib/commands/messages-of.ts';
import { guidePictures } from '../demo/pictures/guide-list.ts';
import { incidentParts, optionViews, panelViews } from '../demo/pictures/product-views.ts';
import { shots } from '../demo/pictures/shots.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'assets/guide');
const guide = readFileSync(join(folder, 'README.md'), 'utf8');
const english = [...messagesOf(parse(readFileSync(join(root, 'assets/locales/en.yml'), 'utf8'))).values()];
const sentences = new Set(english.flatMap((one) => one.split(' | ')));

/** What is set in bold is a control's name. */
const controls = [...guide.matchAll(/\*\*([^*\n]+)\*\*/gu)].map(([, name = '']) => name);
/** Words of the guide's own, to be seen at once. */
const spoken = ['bold', 'In a crisis right now?'];

describe('the guide', () => {
  it('calls every control by its name on the screen', () => {
    expect(controls.length).toBeGreaterThan(80);
    expect(controls.filter((name) => !sentences.has(name) && !spoken.includes(name))).toEqual([]);
  });

  it('shows pictures that are there, and only such as the command makes', () => {
    const linked = [...guide.matchAll(/src="pictures\/([^"]+)"/gu)].map(([, file = '']) => file);
    expect(linked.toSorted()).toEqual(guidePictures.map(({ file }) => file).toSorted());
    expect(readdirSync(join(folder, 'pictures')).toSorted()).toEqual(linked.toSorted());
    const names = shots.map(({ name }) => name);
    expect(guidePictures.filter(({ shot }) => !names.includes(shot))).toEqual([]);
  });

  it('says in words what each picture shows, and stays small', () => {
    expect(guide.match(/<img /gu)?.length).toBe(guide.match(/<img src="[^"]+" alt="[^"]{15,}" width="\d+">/gu)?.length);
    const bytes = guidePictures.reduce((sum, { file }) => sum + statSync(join(folder, 'pictures', file)).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });
});

describe('the pictures', () => {
  it('leave out no view that the product has', () => {
    const names = shots.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const wanted = [
      ...panelViews.map((name) => `panel-${name}`),
      ...incidentParts.map((name) => `incident-${name}`),
      ...optionViews.map((name) => `options-${name}`),
    ];
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });
});

/** As GitHub makes them: small letters, no signs, hyphens for spaces. */
const anchors = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gmu)].map(([, head = '']) =>
    head
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'assets/guide/README.md',
  'assets/architecture/README.md',
  'assets/store/README.md',
];

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, to = '']) => to);

  it('links to files and headings that exist', () => {
    const broken = links.filter((to) => {
      if (/^(?:https?|mailto):/u.test(to)) return false;
      const [path = '', anchor] = to.split('#');
      const file = path === '' ? join(root, page) : join(root, dirname(page), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchors(readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});
