/**
 * What the page's address may ask for. Options hold until the next full load of the page, also across its own navigation.
 *
 * | option | values (default first) |
 * |---|---|
 * | `net` | `xhr` · `fetch` · `none`: no answer of the network at all, the posts come with the page |
 * | `method` | `get` · `post`: how timelines are asked for |
 * | `layout` | `D` (since July 2026) · `B` · `A` (until May 2025): the shape of the answers |
 * | `lang` | `en` · `ja` · `ar` (right to left, Arabic digits) · `de` (grouped digits): labels |
 * | `theme` | `light` · `dark` · `dim` |
 * | `n` | how many posts the home page goes on for; default: the demo feed, each post once |
 * | `stream` | seconds between batches that come by themselves; default: none, only scrolling brings more |
 * | `still` | `1`: no counter rises by itself |
 * | `broken` | `dom`: unknown test ids · `json`: answers cut in half and error pages, while the posts are still drawn |
 * | `renamed` | test ids, with commas: those go by another name |
 * | `hostile` | `1`: spoiled built-ins, throwing listeners, foreign elements removed, articles replaced by clones |
 */
export interface Options {
  net: 'xhr' | 'fetch' | 'none';
  method: 'get' | 'post';
  layout: 'A' | 'B' | 'D';
  lang: 'en' | 'ja' | 'ar' | 'de';
  theme: 'light' | 'dark' | 'dim';
  n: number | null;
  stream: number | null;
  still: boolean;
  broken: 'dom' | 'json' | null;
  renamed: string[];
  hostile: boolean;
}

export function optionsOf(search: URLSearchParams): Options {
  const oneOf = <T extends string>(name: string, first: T, ...others: T[]): T => {
    const given = search.get(name);
    return others.find((value) => value === given) ?? first;
  };
  const number = (name: string): number | null => (search.has(name) ? Number(search.get(name)) : null);
  const broken = search.get('broken');
  return {
    net: oneOf<Options['net']>('net', 'xhr', 'fetch', 'none'),
    method: oneOf<Options['method']>('method', 'get', 'post'),
    layout: oneOf<Options['layout']>('layout', 'D', 'B', 'A'),
    lang: oneOf<Options['lang']>('lang', 'en', 'ja', 'ar', 'de'),
    theme: oneOf<Options['theme']>('theme', 'light', 'dark', 'dim'),
    n: number('n'),
    stream: number('stream'),
    still: search.get('still') === '1',
    broken: broken === 'dom' || broken === 'json' ? broken : null,
    renamed: (search.get('renamed') ?? '').split(',').filter(Boolean),
    hostile: search.get('hostile') === '1',
  };
}

/** What the server writes into the page beside the answers: how single posts are staged. */
export interface Staging {
  growth: Record<string, { seconds: number; replies: number; reposts: number; likes: number; views: number }>;
  translated: Record<string, { text: string; lang: string; from: string }>;
  /** Number of posts of the home page when the address does not say. */
  length: number;
  /** Answers by operation and cursor, for pages that ask the network for nothing or get nothing usable. */
  answers: Record<string, unknown>;
}
