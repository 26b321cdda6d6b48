/** Reads the benchmark's series and windows from a folder: `data/` of a checkout, or a few CSV files beside the JSON. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Window } from './scoring.ts';

export interface NabFile {
  readonly name: string;
  /** In milliseconds, as written: the files name no zone. */
  readonly at: Float64Array;
  readonly value: Float64Array;
  readonly windows: readonly Window[];
}

const time = (written: string): number => Date.parse(`${written.trim().slice(0, 19).replace(' ', 'T')}Z`);

function windowsIn(dir: string): Map<string, [string, string][]> {
  const places = ['combined_windows.json', '../labels/combined_windows.json', 'labels/combined_windows.json'];
  const place = places.map((one) => join(dir, one)).find((one) => existsSync(one));
  if (place === undefined) throw new Error(`no combined_windows.json in or beside ${dir}`);
  return new Map(Object.entries(JSON.parse(readFileSync(place, 'utf8')) as Record<string, [string, string][]>));
}

/** @param series a folder of the benchmark such as realTweets, or `all` */
export function nabFiles(dir: string, series = 'realTweets'): NabFile[] {
  const labelled = windowsIn(dir);
  const csv = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const wanted = (name: string) =>
    series === 'all' || name.includes(`${series}/`) || (series === 'realTweets' && name.startsWith('Twitter_volume_'));
  const found: NabFile[] = [];
  for (const name of csv) {
    const key = [...labelled.keys()].find((one) => one === name || basename(one) === basename(name));
    if (key === undefined || !wanted(name)) continue;
    const rows = readFileSync(join(dir, name), 'utf8').trim().split('\n').slice(1);
    const at = Float64Array.from(rows, (row) => time(row));
    const value = Float64Array.from(rows, (row) => Number(row.slice(row.indexOf(',') + 1)));
    const windows = (labelled.get(key) ?? []).map(
      ([first, last]): Window => [at.indexOf(time(first)), at.indexOf(time(last))],
    );
    if (windows.some(([first, last]) => first < 0 || last < first))
      throw new Error(`${name}: a window stands on no row`);
    found.push({ name: basename(name, '.csv'), at, value, windows });
  }
  return found;
}
