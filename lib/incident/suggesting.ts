/** When to declare: posts or a brand at crisis that no incident has yet, and which posts belong to one that is open. */
import { count, t } from '@/lib/i18n.ts';
import { type Level, levels } from '@/lib/playbook/words.ts';
import type { Incident } from './incident.ts';

/** A judged post as far as this needs it. */
export interface Judged {
  readonly post: string;
  readonly level: Level;
  readonly score: number;
  readonly topics: readonly string[];
  /** Who has it said that it is answered. */
  readonly answered: boolean;
}

export interface Suggestion {
  readonly title: string;
  readonly level: Level;
  readonly topics: readonly string[];
  /** The worst first. */
  readonly posts: readonly string[];
  readonly why: string;
  /** An open incident with one of the topics: the posts may belong there. */
  readonly join: Incident['key'] | null;
}

type Open = Pick<Incident, 'key' | 'topics' | 'posts' | 'drill' | 'status'>;

const mostPosts = 20;

/**
 * @param judged the posts of the last hours; @param brand the brand's level now, `null` when nobody can tell
 * @param titles of topics, by id
 */
export function suggestion(
  judged: readonly Judged[],
  brand: Level | null,
  incidents: readonly Open[],
  titles: Readonly<Record<string, string>>,
): Suggestion | null {
  const real = incidents.filter(({ drill }) => !drill);
  const taken = new Set(real.flatMap(({ posts }) => posts.map(({ post }) => post)));
  const open = real.filter(({ status }) => status === 'open');
  const free = judged.filter(({ post, answered }) => !answered && !taken.has(post));
  const grave = free.filter(({ level }) => level === 'crisis').sort((one, other) => other.score - one.score);
  const alarmed = brand === 'crisis' && open.length === 0;
  if (grave.length === 0 && !alarmed) return null;
  const worst = grave.length > 0 ? grave : free.filter(({ level }) => level === 'worry').sort(byScore);
  const topics = frequent(worst.flatMap((one) => one.topics));
  const [first] = topics;
  return {
    title: first === undefined ? t('lead.suggest.crisis') : (titles[first] ?? first),
    level: 'crisis',
    topics,
    posts: worst.slice(0, mostPosts).map(({ post }) => post),
    why: alarmed
      ? t('lead.suggest.everything')
      : grave.length === 1
        ? t('lead.suggest.onePost')
        : t('lead.suggest.posts', { count: count(grave.length) }),
    join: open.find((one) => one.topics.some((topic) => topics.includes(topic)))?.key ?? null,
  };
}

/** Posts with one of the incident's topics that no incident has; the worst first. Calm ones are no part of a crisis. */
export function related(judged: readonly Judged[], incident: Open, incidents: readonly Open[]): string[] {
  if (incident.drill || incident.topics.length === 0) return [];
  const taken = new Set(incidents.flatMap(({ posts }) => posts.map(({ post }) => post)));
  return judged
    .filter(
      ({ post, level, topics }) =>
        !taken.has(post) &&
        levels.indexOf(level) >= levels.indexOf('watch') &&
        topics.some((topic) => incident.topics.includes(topic)),
    )
    .sort(byScore)
    .map(({ post }) => post);
}

const byScore = (one: Judged, other: Judged): number => other.score - one.score;

function frequent(topics: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([topic]) => topic);
}
