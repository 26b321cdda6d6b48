/**
 * A newcomer's test of CONTRIBUTING's table: a site, a fact and a channel are added to a copy of the sources as their recipes say, and
 * the copy then has them. Types are not checked here (that takes minutes on two busy cores): of the other recipes, that all
 * they name is still there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Webhook } from '@/lib/escalation/channel.ts';
import { addChannel, addFact, addSite, type Copy, copySources } from './newcomer.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const table = /## How to add\n([\s\S]*?)\n## /u.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gmu)].slice(1);
const recipe = (what: string) => rows.find(([, name = '']) => name.startsWith(what))?.[2] ?? '';

let copy: Copy;
beforeAll(() => {
  copy = copySources();
});
afterAll(() => copy?.remove());
const from = (path: string): Promise<Record<string, unknown>> => import(join(copy.folder, path));

describe('by the recipe', () => {
  it('a fact can be used by rules', async () => {
    for (const step of ['lib/triage/facts/', 'index.ts', 'assets/locales']) expect(recipe('a fact')).toContain(step);
    addFact(copy);
    const { facts } = (await from('lib/triage/facts/index.ts')) as { facts: Map<string, { describes: string }> };
    expect(facts.get('quotes')?.describes).toMatch(/^[A-Z].{14,}\.$/su);
  });

  it('a channel can be chosen, and takes no address but its own', async () => {
    for (const step of [
      'lib/escalation/channels/',
      'index.ts',
      'lib/playbook/secrets.ts',
      'tests/escalation/services.ts',
    ])
      expect(recipe('a channel')).toContain(step);
    addChannel(copy);
    const { webhooks } = (await from('lib/escalation/channels/index.ts')) as { webhooks: Map<string, Webhook> };
    const pager = webhooks.get('pager');
    expect(pager?.address('https://pager.example/send/abc').ok).toBe(true);
    expect(pager?.address('https://elsewhere.example/send/abc').ok).toBe(false);
  });

  it('a site has its hosts and its script, and its posts are posts', async () => {
    for (const step of ['lib/sites', 'lib/post.ts', 'lib/sites/hosts.ts', 'entrypoints/page-', 'README'])
      expect(recipe('a site')).toContain(step);
    addSite(copy);
    const { readable, allMatches } = (await from('lib/sites/hosts.ts')) as typeof import('@/lib/sites/hosts.ts');
    const pond = readable.at(-1);
    expect(pond).toMatchObject({ site: 'pond', name: 'Pond' });
    expect(allMatches).toContain('https://pond.example/*');
    expect(existsSync(join(copy.folder, `entrypoints/${pond?.script.replace('.js', '.ts')}`))).toBe(true);
    const { postSchema } = (await from('lib/post.ts')) as typeof import('@/lib/post.ts');
    expect(postSchema.shape.site.safeParse('pond').success).toBe(true);
    const { pond: site } = (await from('lib/sites/pond/index.ts')) as { pond: { owns(host: string): boolean } };
    expect(site.owns('pond.example')).toBe(true);
  });
});

describe('every recipe', () => {
  it('is one of a table', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it('names only files and folders that are there', () => {
    const named = [...table.matchAll(/`((?:lib|entrypoints|components|assets|tests)\/[\w./-]+)/gu)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(20);
    // "entrypoints/page-" and "assets/response/xx.yaml" stand for files that are to come.
    const toCome = /(?:page-|\/xx\.\w+|\/vN-to-vN)$/u;
    expect(named.filter((path) => !toCome.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const commands = [...read('CONTRIBUTING.md').matchAll(/npm run (?:-s )?([\w:]+)/gu)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
