/**
 * Posts on their way from a page to the worker, as a table: what all of them share and what their fields are called is said
 * once, what is unknown of all not at all, nor an address that an id tells.
 */
import type { Post } from '@/lib/post.ts';

export interface Told {
  /** Fields that are the same in all posts; those of author and counters as "author.name". */
  readonly all: Readonly<Record<string, unknown>>;
  readonly fields: readonly string[];
  /** For each post the values of `fields`, in their order. */
  readonly rows: readonly (readonly unknown[])[];
}

/** On X the writer's name and the number make the address. */
const addressOf = ({ site, id, author: { handle } }: Post): string | null =>
  site === 'x' && handle !== null ? `https://x.com/${handle}/status/${id}` : null;

/** A table is made column by column: a list of names and values for each post would cost more than all else here. */
export function brief(posts: readonly Post[]): Told {
  const all: Record<string, unknown> = {};
  const fields: string[] = [];
  const columns: unknown[][] = [];
  const add = (name: string, values: unknown[]) => {
    const [first] = values;
    if (values.some((value) => value !== first)) {
      fields.push(name);
      columns.push(values);
    } else if (first !== null) all[name] = first;
  };
  const addAll = (things: readonly object[], before: string) => {
    for (const name of new Set(things.flatMap(Object.keys))) {
      const values = things.map((thing) => (thing as Record<string, unknown>)[name] ?? null);
      if (name === 'author' || name === 'counts') addAll(values as object[], `${name}.`);
      else
        add(
          before + name,
          name === 'url' ? posts.map((post) => (post.url === addressOf(post) ? null : post.url)) : values,
        );
    }
  };
  addAll(posts, '');
  return { all, fields, rows: posts.map((_, at) => columns.map((column) => column[at])) };
}

/** @returns the posts of a table, for the schema to check; anything else as it is */
export function spread(told: unknown): unknown {
  const { all, fields, rows } = (told ?? {}) as Partial<Record<keyof Told, unknown>>;
  if (!Array.isArray(fields) || !Array.isArray(rows)) return told;
  const shared = Object.entries(all ?? {});
  return { posts: rows.map((row: unknown) => postOf([...shared, ...named(fields, row)])) };
}

const nested = ['author', 'counts'];

const named = (fields: readonly unknown[], row: unknown): [string, unknown][] =>
  Array.isArray(row) ? fields.map((name, at) => [String(name), row[at]]) : [];

function postOf(values: readonly (readonly [string, unknown])[]): unknown {
  const own = values.filter(([name]) => !name.includes('.'));
  const parts = nested.map((part) => {
    const start = `${part}.`;
    const inner = values.filter(([name]) => name.startsWith(start));
    return [part, Object.fromEntries(inner.map(([name, value]) => [name.slice(start.length), value]))] as const;
  });
  return Object.fromEntries([...own, ...parts]);
}

/** @param post as it came through the door */
export const addressed = (post: Post): Post => (post.url === null ? { ...post, url: addressOf(post) } : post);
