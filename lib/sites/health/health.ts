/** How well a site's pages can be read: how each field stands, what failed since when, and the counts of the last days. */
import type { SiteId } from '@/lib/post.ts';
import type { Legibility } from '../legible.ts';
import { type Answers, addAnswers, addCounts, type Counts } from './counts.ts';
import { type Following, follow, limits, shareOf, sum, unheard } from './following.ts';
import { allPlaces, type Field, type Kind } from './places.ts';

/** One message of a page. */
export interface Seen {
  readonly site: SiteId;
  readonly at: string;
  readonly state: Legibility;
  readonly kind: Kind;
  /** Of the page, where it names a language. */
  readonly lang: string | null;
  readonly counts: Counts;
  readonly answers: Answers;
}

export interface Standing {
  readonly site: SiteId;
  /** When a page was told of last. */
  readonly at: string;
  readonly lang: string | null;
  /** Since when pages hold posts and none can be read. */
  readonly unreadable: string | null;
  readonly fields: Readonly<Record<string, Following>>;
}

export interface HealthDay {
  readonly site: SiteId;
  /** "2026-11-21", UTC. */
  readonly day: string;
  readonly counts: Counts;
  readonly answers: Answers;
  /** In how many messages which kind of page told. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
}

export function stand(before: Standing | null, seen: Seen): Standing {
  const fields: Record<string, Following> = { ...before?.fields };
  for (const [name, { tried, read }] of Object.entries(seen.counts))
    fields[name] = follow(fields[name] ?? unheard, [tried, read], seen.at);
  const unreadable =
    seen.state === 'unreadable' ? (before?.unreadable ?? seen.at) : seen.state === 'read' ? null : before?.unreadable;
  return {
    site: seen.site,
    at: seen.at,
    lang: seen.lang ?? before?.lang ?? null,
    unreadable: unreadable ?? null,
    fields,
  };
}

export const addDay = (before: HealthDay | null, { site, at, kind, counts, answers }: Seen): HealthDay => ({
  site,
  day: at.slice(0, 10),
  counts: addCounts(before?.counts ?? {}, counts),
  answers: addAnswers(before?.answers ?? {}, answers),
  kinds: { ...before?.kinds, [kind]: (before?.kinds[kind] ?? 0) + 1 },
});

/** What the panel says of a site. */
export interface Change {
  readonly site: SiteId;
  /** No post could be read at all. */
  readonly unreadable: boolean;
  /** What is read nowhere any more, and what is gone from one place but still read in another. */
  readonly lost: readonly Field[];
  readonly moved: readonly Field[];
}

const day = 24 * 60 * 60_000;
/** A post's answer tells what its page hides, and the other way round. */
const other = { page: 'answer', answer: 'page', pageComment: 'answerComment', answerComment: 'pageComment' } as const;

/** @param now milliseconds: of a site that nobody has opened for a day, nothing is said @returns `null`: nothing changed */
export function changeOf({ site, at, unreadable, fields }: Standing, now: number): Change | null {
  if (now - Date.parse(at) > day) return null;
  const lost = new Set<Field>();
  const moved = new Set<Field>();
  for (const { name, source, field } of allPlaces(site)) {
    if ((fields[name]?.since ?? null) === null) continue;
    const elsewhere = fields[`${other[source]}.${field}`];
    const still = elsewhere && elsewhere.since === null ? shareOf(sum(elsewhere.last)) : null;
    (still !== null && still >= limits.over ? moved : lost).add(field);
  }
  for (const field of lost) moved.delete(field);
  if (unreadable === null && lost.size + moved.size === 0) return null;
  return { site, unreadable: unreadable !== null, lost: [...lost], moved: [...moved] };
}
