/** Other names under which a page may show a post of the JSON. */
import type { Post } from '@/lib/post.ts';
import { otherNameIn } from './address.ts';
import type { Parts } from './parts.ts';
import { idOf } from './post.ts';

/** @param found posts, be they only named, and comments, whose addresses name the post above @returns name → id of the post */
export function aliasesOf(found: readonly (readonly [Parts, Post | null])[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const disputed = new Set<string>();
  for (const [parts, read] of found) {
    const { kind, told, attached } = parts;
    const post = kind === 'post' ? idOf(parts) : read?.thread;
    const media = kind === 'post' ? [...attached.keys()].filter(Boolean).map((number) => `media:${number}`) : [];
    for (const name of [...(told.address ?? []).map(otherNameIn), ...media]) {
      if (!name || !post) continue;
      if ((aliases.get(name) ?? post) !== post) disputed.add(name);
      aliases.set(name, post);
    }
  }
  for (const name of disputed) aliases.delete(name);
  return aliases;
}
