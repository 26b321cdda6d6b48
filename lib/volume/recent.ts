/**
 * How many negative posts stand in the last hour, by their own time, and how many are ordinary: the mean of the earlier
 * hours in which any post was read. A beginning: gaps, weekdays and dispersion are not looked at yet.
 */
export interface Counted {
  /** The post's own time, ISO 8601; posts without one are not counted. */
  readonly createdAt: string | null;
  readonly negative: boolean;
  readonly topics: readonly string[];
}

export interface Volume {
  readonly negative: number;
  readonly ordinary: number;
  readonly topic: Readonly<Record<string, number>>;
}

const hour = 60 * 60_000;
/** Before there is any history: two negative mentions an hour are taken for ordinary. */
const prior = { posts: 2, hours: 1 };

/** @param posts of the last days, each once; @param now in milliseconds */
export function recentVolume(posts: readonly Counted[], now: number): Volume {
  const topic: Record<string, number> = {};
  const covered = new Set<number>();
  let negative = 0;
  let earlier = 0;
  for (const post of posts) {
    if (post.createdAt === null) continue;
    const age = now - Date.parse(post.createdAt);
    if (!(age >= 0)) continue;
    const hoursAgo = Math.floor(age / hour);
    if (hoursAgo > 0) covered.add(hoursAgo);
    if (!post.negative) continue;
    if (hoursAgo > 0) earlier += 1;
    else {
      negative += 1;
      for (const id of post.topics) topic[id] = (topic[id] ?? 0) + 1;
    }
  }
  return { negative, ordinary: (earlier + prior.posts) / (covered.size + prior.hours), topic };
}
