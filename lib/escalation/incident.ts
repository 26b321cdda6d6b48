/** What the record says of an incident, as far as a message about it needs. */
import type { RecordedEvent } from '@/lib/record/event.ts';
import type { IncidentNow } from './about.ts';

/** @param events of one incident; @returns `null` when it was never declared here */
export function incidentIn(
  events: readonly RecordedEvent[],
): (Pick<IncidentNow, 'title' | 'level' | 'drill'> & { readonly posts: readonly string[] }) | null {
  const ordered = [...events].sort((one, other) => one.clock - other.clock || (one.id < other.id ? -1 : 1));
  let found = null as Pick<IncidentNow, 'title' | 'level' | 'drill'> | null;
  const posts = new Set<string>();
  for (const { deed } of ordered) {
    if (deed.kind === 'declared') found ??= { title: deed.title, level: deed.level, drill: deed.drill };
    else if (deed.kind === 'titled' && found !== null) found = { ...found, title: deed.title };
    else if (deed.kind === 'levelled' && found !== null) found = { ...found, level: deed.level };
    else if (deed.kind === 'joined') for (const post of deed.posts) posts.add(post);
    else if (deed.kind === 'left') for (const post of deed.posts) posts.delete(post);
  }
  return found === null ? null : { ...found, posts: [...posts] };
}
