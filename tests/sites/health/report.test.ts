/** The report and the notice: what they hold, and that nothing which a page wrote can be in them. */
import { describe, expect, it } from 'vitest';
import { answersIn, named } from '@/lib/sites/health/counts.ts';
import { addDay, changeOf, type HealthDay, type Seen, type Standing, stand } from '@/lib/sites/health/health.ts';
import { languageNamed } from '@/lib/sites/health/page-language.ts';
import { kindOf } from '@/lib/sites/health/places.ts';
import { browserIn, healthReport } from '@/lib/sites/health/report.ts';
import type { Told } from '@/lib/sites/tally.ts';

const all = '0222222222222'.slice(0, 12);
const noReposts = `${all.slice(0, 6)}0${all.slice(7)}`;
const inAnswer = '2222222222200';

const at = '2026-11-21T08:00:00.000Z';
const seenOf = (told: Told, more: Partial<Seen> = {}): Seen => ({
  site: 'x',
  at,
  state: 'read',
  kind: 'home',
  lang: 'en',
  counts: named('x', told),
  answers: answersIn('x', told),
  ...more,
});
const both = (messages: readonly Seen[]) =>
  messages.reduce<{ standing: Standing | null; day: HealthDay | null }>(
    ({ standing, day }, seen) => ({ standing: stand(standing, seen), day: addDay(day, seen) }),
    { standing: null, day: null },
  );
const reportOf = ({ standing, day }: ReturnType<typeof both>) =>
  healthReport({
    version: '0.1.0',
    browser: 'Chrome 140',
    now: at,
    sites: [
      { site: 'x', standing, days: day === null ? [] : [day] },
      { site: 'facebook', standing: null, days: [] },
    ],
  });
const now = Date.parse(at);
const changeIn = ({ standing }: ReturnType<typeof both>) => (standing === null ? null : changeOf(standing, now));

describe('a site', () => {
  it('has not changed while what is usually read is read', () => {
    expect(changeIn(both([seenOf({ [all]: 30 }), seenOf({ [all]: 30 })]))).toBeNull();
  });

  it('has changed when a field is gone: lost, or moved while its answers still tell it', () => {
    const lost = both([seenOf({ [all]: 30 }), seenOf({ [noReposts]: 30 })]);
    expect(changeIn(lost)).toMatchObject({ lost: ['reposts'], moved: [], unreadable: false });
    const answers = { [inAnswer.slice(0, 12)]: 30 };
    const moved = both([seenOf({ [all]: 30, ...answers }), seenOf({ [noReposts]: 30, ...answers })]);
    expect(changeIn(moved)).toMatchObject({ lost: [], moved: ['reposts'] });
    const back = both([seenOf({ [all]: 30 }), seenOf({ [noReposts]: 30 }), seenOf({ [all]: 30 })]);
    expect(changeIn(back)).toBeNull();
  });

  it('has changed when posts are there and none can be read, until one is; of one not opened for a day nothing is said', () => {
    const gone = both([seenOf({}, { state: 'unreadable' }), seenOf({}, { state: 'nothing' })]);
    expect(changeIn(gone)).toMatchObject({ unreadable: true });
    expect(gone.standing && changeOf(gone.standing, now + 25 * 60 * 60_000)).toBeNull();
    expect(changeIn(both([seenOf({}, { state: 'unreadable' }), seenOf({})]))).toBeNull();
  });
});

describe('the report', () => {
  it('names the field, its counts, since when it fails and the selector', () => {
    const text = reportOf(
      both([seenOf({ [all]: 30, '+HomeTimeline': 2 }), seenOf({ [noReposts]: 30, '-HomeTimeline': 1 })]),
    );
    expect(text).toContain('Firebreak 0.1.0, Chrome 140, 2026-11-21');
    expect(text).toContain(
      '| page.reposts | 0 of 30 | 60 | 30 | 30 | 0 | 2026-11-21 | `[data-testid="retweet"],[data-testid="unretweet"]` |',
    );
    expect(text).toContain('| page.likes | 30 of 30 | 60 | 60 | 0 | 0 | - |');
    expect(text).toContain('| HomeTimeline | 2 | 1 |');
    expect(text).toContain('- Language of the page: en');
    expect(text).toContain('## Facebook\n\nNo page was read.');
  });

  it('holds nothing of a page, whatever the page calls itself, its answers and its fields', () => {
    const hostile = [
      'Ana Brown',
      'ana_brown',
      'bob-smith',
      '<b>x</b>',
      '2123910000000000001',
      '# Heading',
      '| a | b |',
    ];
    const messages = hostile.map((name) =>
      seenOf(
        { [all]: 3, [name]: 5, [`+${name}`]: 1, [`-${name}`]: 2, [`0${name}`]: 1 },
        { lang: languageNamed(name), kind: kindOf('x', `https://x.com/${encodeURIComponent(name)}/status/1?${name}`) },
      ),
    );
    const text = reportOf(both(messages));
    for (const name of hostile) expect(text).not.toContain(name);
    expect(text).toContain('Language of the page: not known');
    expect(text.match(/^\| .+ \|$/gmu)?.every((line) => line.split(/(?<!\\)\|/u).length <= 10)).toBe(true);
  });

  it('knows a language and a browser by their codes alone', () => {
    const langs = ['de', 'pt-BR', 'pt_BR', 'bob', 'Ana', 'en-Ana', 'en-x-ana', '', 'zz'];
    expect(langs.map(languageNamed)).toEqual(['de', 'pt-BR', 'pt-BR', null, null, null, null, null, null]);
    const chrome =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
    expect(browserIn(chrome)).toBe('Chrome 140');
    expect(browserIn(`${chrome} Edg/140.0.0.0`)).toBe('Edge 140');
    expect(browserIn('Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0')).toBe('Firefox 144');
    expect(browserIn('Ana Brown')).toBe('another browser');
  });
});
