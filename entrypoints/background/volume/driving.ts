/** What a spike is made of: the words that stand in more of its posts than usual, and texts that are nearly the same. */
import { tokens } from '@/lib/language/tokens.ts';
import { database } from '@/lib/platform/database.ts';
import type { Driving } from '@/lib/platform/volume-kept.ts';
import { calledBy, type Post } from '@/lib/post.ts';
import { namesOf } from '@/lib/triage/relevance.ts';
import { alike } from '@/lib/volume/alike.ts';
import type { Mention } from '@/lib/volume/counts.ts';
import { drivers, learnWords, noWords } from '@/lib/volume/drivers.ts';
import type { Spike } from '@/lib/volume/spike.ts';
import { judge } from '../playbook/judge.ts';
import { mentionOf } from './mention.ts';

/** Enough to tell ordinary words from others; reading more costs more than it tells. */
const most = { spike: 600, ordinary: 1_200, days: 14 };
const shortest = 3;
const enough = 40;

interface Said {
  readonly key: string;
  readonly post: Post;
}

/** Mentions written between two instants that are as wanted, the newest first. */
async function said(from: number, to: number, limit: number, wanted: (mention: Mention) => boolean): Promise<Said[]> {
  const iso = (at: number) => new Date(at).toISOString();
  const seen = await database.posts
    .where('post.createdAt')
    .between(iso(from), iso(to), true, true)
    .reverse()
    .limit(2 * limit)
    .toArray();
  const stored = await database.assessments.bulkGet(seen.map(({ key }) => key));
  return seen.filter(({ key, post }, index) => wanted(mentionOf(key, post, stored[index]))).slice(0, limit);
}

const wordsOf = ({ post }: Said): string[] =>
  tokens(post.text ?? '')
    .filter(({ word, sign }) => sign !== '@' && (word.length >= shortest || !/^\w+$/u.test(word)))
    .map(({ word }) => word);

export async function drivingOf({ start, end, topics }: Spike, now: number): Promise<Driving> {
  const { playbook } = await judge();
  const ofSpike = ({ negative, at, topics: named }: Mention) =>
    negative && at !== null && at >= start && (topics.length === 0 || named.some((id) => topics.includes(id)));
  const from = start - most.days * 24 * 60 * 60_000;
  const until = end ?? now;
  const [here, others] = await Promise.all([
    said(start, until, most.spike, ofSpike),
    said(from, until, most.ordinary, (mention) => mention.negative && !ofSpike(mention)),
  ]);
  // In the first days other complaints are too few to tell their ordinary words: then all mentions have to.
  const before =
    others.length >= enough ? others : await said(from, until, most.ordinary, (mention) => !ofSpike(mention));
  const { groups, nature, texts, distinct } = alike(
    here.map(({ key, post }) => ({ key, text: post.text, author: calledBy(post) })).reverse(),
  );
  // Copies of one text would make each of its words a driver.
  const copies = new Set(groups.flatMap(({ keys }) => keys.slice(1)));
  const own = namesOf(playbook.brand);
  const [group] = groups;
  return {
    start,
    words: drivers(here.filter(({ key }) => !copies.has(key)).map(wordsOf), learnWords(noWords, before.map(wordsOf)), {
      most: 6,
      leftOut: [...own.names.flat(), ...own.tags],
    }),
    nature,
    texts,
    distinct,
    group: group === undefined ? null : { texts: group.keys.length, authors: group.authors, key: group.keys[0] ?? '' },
  };
}
