/** Ten days of counted mentions for a browser that was installed a moment ago. */
import type { Page } from 'playwright';
import { piecesOf } from '@/entrypoints/background/volume/store.ts';
import { noCounts } from '@/lib/volume/bins.ts';
import { count, type Mention } from '@/lib/volume/counts.ts';
import { day, hour, minute } from '@/lib/volume/series.ts';

/**
 * Every hour one or two negative mentions, all of it read until half an hour before the demo's first posts; the day before
 * yesterday nobody looked.
 * @param now when the stand-in started
 */
export function tenDays(now: number): readonly { readonly name: string; readonly value: unknown }[] {
  const mentions: Mention[] = [];
  const until = now - 3 * hour;
  const gap = [now - 60 * hour, now - 36 * hour] as const;
  for (let at = now - 10 * day, i = 0; at < until; at += 40 * minute, i += 1)
    if (at < gap[0] || at > gap[1])
      mentions.push({ key: `x:${i}`, at, negative: true, topics: [i % 3 === 0 ? 'late-delivery' : 'billing'] });
  const source = 'x:latest:brambleair';
  const readings = [
    { at: now, source, from: now - 10 * day, to: gap[0] },
    { at: now, source, from: gap[1], to: until },
  ];
  return [...piecesOf(count(noCounts, { mentions, readings, now }))].map(([name, value]) => ({ name, value }));
}

/** Writes rows into a table. @param page one of the extension's own pages */
export const write = (page: Page, table: string, rows: readonly unknown[]): Promise<void> =>
  page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('firebreak');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const writing = open.result.transaction(name, 'readwrite');
          for (const one of all) writing.objectStore(name).put(one);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    [table, rows] as const,
  );
