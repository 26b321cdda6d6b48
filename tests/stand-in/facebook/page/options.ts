/**
 * What the page's address may ask for. Options hold until the next full load of the page, also across its own navigation.
 *
 * | option | values (default first) |
 * |---|---|
 * | `shape` | `2026` · `2025` · `2024` · `2022`: the year whose answers, ids and markup these are |
 * | `in` | `1` · `0`: nobody is signed in: plain times with links, `role=article` on posts |
 * | `lang` | `en` · `fr` · `de` · `bn` (Bengali digits): labels and numbers |
 * | `theme` | `light` · `dark` |
 * | `n` | how many comments `/brambleair/posts/long` has; default 120 |
 * | `still` | `1`: nothing changes by itself |
 * | `net` | `xhr` · `none`: no answer of the network at all, everything comes with the page |
 * | `broken` | `shape`: unknown fields, and markup without any known mark · `cut`: every text is cut in half |
 */
import { type Shape, shapes } from '../answer/parts.ts';

export interface Options {
  shape: Shape;
  signedIn: boolean;
  lang: 'en' | 'fr' | 'de' | 'bn';
  theme: 'light' | 'dark';
  n: number;
  still: boolean;
  net: 'xhr' | 'none';
  broken: 'shape' | 'cut' | null;
}

export function optionsOf(search: URLSearchParams): Options {
  const oneOf = <T extends string>(name: string, first: T, ...others: T[]): T => {
    const given = search.get(name);
    return others.find((value) => value === given) ?? first;
  };
  const broken = search.get('broken');
  const shape = search.get('shape');
  return {
    shape: shapes.find((one) => one === shape) ?? '2026',
    signedIn: search.get('in') !== '0',
    lang: oneOf<Options['lang']>('lang', 'en', 'fr', 'de', 'bn'),
    theme: oneOf<Options['theme']>('theme', 'light', 'dark'),
    n: Math.min(500, Number(search.get('n') ?? 120) || 120),
    still: search.get('still') === '1',
    net: oneOf<Options['net']>('net', 'xhr', 'none'),
    broken: broken === 'shape' || broken === 'cut' ? broken : null,
  };
}
