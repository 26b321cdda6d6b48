/** Around an incident: its posts, the people who were told, the schedulers and accounts, what was noted and found out. */
import type { Fact, Incident, JoinedPost, Note, Scheduler, Stamp, Told } from '../incident.ts';
import type { Part } from './taken.ts';

type Around = Pick<Incident, 'posts' | 'told' | 'notes' | 'facts' | 'schedulers' | 'access'>;

export function around(): Part<Around> {
  const posts = new Map<string, JoinedPost>();
  const told = new Map<string, Told>();
  const notes = new Map<string, Note>();
  const facts = new Map<string, Fact>();
  const listed = new Map<string, Pick<Scheduler, 'id' | 'title' | 'url' | 'how'>>();
  const turns = new Map<string, (Stamp & { readonly state: Scheduler['state'] })[]>();
  const access = new Map<string, Stamp & { readonly done: boolean }>();
  /** Set again in place, so that the list keeps its order; withdrawn, it is gone from here and stays in the log. */
  const keep = <Of>(all: Map<string, Of>, id: string, withdrawn: boolean, one: Of) => {
    if (withdrawn) all.delete(id);
    else all.set(id, one);
  };
  return {
    take({ deed, stamp }) {
      if (deed.kind === 'joined') {
        for (const post of deed.posts) if (!posts.has(post)) posts.set(post, { ...stamp, post, how: deed.how });
      } else if (deed.kind === 'left') {
        for (const post of deed.posts) posts.delete(post);
      } else if (deed.kind === 'told') {
        const { kind: _, key: __, ...one } = deed;
        told.set(deed.message, { ...stamp, ...one });
      } else if (deed.kind === 'note') {
        const { note: id, text, step, decision } = deed;
        keep(notes, id, deed.withdrawn, { ...stamp, id, text, step, decision });
      } else if (deed.kind === 'fact') {
        const { fact: id, about, text, source } = deed;
        keep(facts, id, deed.withdrawn, { ...stamp, id, about, text, source });
      } else if (deed.kind === 'schedulers') {
        for (const one of deed.schedulers) if (!listed.has(one.id)) listed.set(one.id, one);
      } else if (deed.kind === 'scheduler') {
        turns.set(deed.scheduler, [...(turns.get(deed.scheduler) ?? []), { ...stamp, state: deed.state }]);
      } else if (deed.kind === 'access') access.set(deed.access, { ...stamp, done: deed.done });
    },
    result: () => ({
      posts: [...posts.values()],
      told: [...told.values()],
      notes: [...notes.values()],
      facts: [...facts.values()],
      schedulers: [...listed.values()].map((one): Scheduler => {
        const history = turns.get(one.id) ?? [];
        const last = history.at(-1);
        const changed = last === undefined ? null : { by: last.by, at: last.at };
        return { ...one, state: last?.state ?? 'running', changed, history };
      }),
      access: Object.fromEntries(access),
    }),
  };
}
