import { beforeEach, describe, expect, it, vi } from 'vitest';

const rows = new Map<string, string>();
const written: string[][] = [];
const session = {
  async get(names: string[]) {
    return Object.fromEntries(
      names.flatMap((name) => (rows.has(name) ? [[name, JSON.parse(rows.get(name) ?? '')]] : [])),
    );
  },
  async set(values: Record<string, unknown>) {
    written.push(Object.keys(values));
    for (const [name, value] of Object.entries(values)) rows.set(name, JSON.stringify(value));
  },
};
Object.assign(globalThis, { browser: { storage: { session }, runtime: { id: 'firebreak' } } });
Object.assign(globalThis, { chrome: { ...(globalThis as { chrome?: object }).chrome, runtime: { id: 'firebreak' } } });

/** A worker that has just been started. */
async function worker() {
  vi.resetModules();
  return import('@/lib/platform/lists-read.ts');
}
const keys = (from: number, count: number) => Array.from({ length: count }, (_, at) => `x:${from + at}`);

beforeEach(() => {
  rows.clear();
  written.length = 0;
});

describe('what a page told of', () => {
  it('is known to the worker after the one that died', async () => {
    const before = await worker();
    await before.keepLists(7, 'first', keys(0, 250), { 'x:mentions': { newest: 9, oldest: 3 } });
    await before.keepLists(7, 'first', keys(250, 20), null);
    const { told, followed } = await (await worker()).listsIn(7, 'first');
    expect([...told]).toEqual(keys(0, 270));
    expect(followed).toEqual({ 'x:mentions': { newest: 9, oldest: 3 } });
  });

  it('is forgotten when the page is loaded anew, and is not another tab’s', async () => {
    const before = await worker();
    await before.keepLists(7, 'first', keys(0, 120), { 'x:mentions': { newest: 9, oldest: 3 } });
    for (const [tab, document] of [
      [7, 'second'],
      [8, 'first'],
    ] as const) {
      const { told, followed } = await (await worker()).listsIn(tab, document);
      expect([told.size, followed]).toEqual([0, {}]);
    }
    const after = await worker();
    await after.keepLists(7, 'second', keys(500, 3), null);
    expect([...(await (await worker()).listsIn(7, 'second')).told]).toEqual(keys(500, 3));
  });

  it('stays bounded, and a batch writes one piece of it, or two', async () => {
    const lists = await worker();
    for (let from = 0; from < 8_000; from += 20) await lists.keepLists(7, 'first', keys(from, 20), null);
    expect(Math.max(...written.map((names) => names.length))).toBeLessThanOrEqual(2);
    expect(rows.size).toBeLessThanOrEqual(30);
    const { told } = await (await worker()).listsIn(7, 'first');
    expect(told.size).toBeGreaterThan(2_800);
    expect(told.size).toBeLessThanOrEqual(3_000);
    expect(told.has('x:7999')).toBe(true);
    expect(told.has('x:0')).toBe(false);
  });
});
