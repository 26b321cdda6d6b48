/** A drill: sample posts that arrive as they would, judged as real ones and kept nowhere, and what the drill has shown. */
import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import type { Brand } from '@/lib/playbook/sections/brand.ts';
import { levels } from '@/lib/playbook/words.ts';
import { type Post, postSchema } from '@/lib/post.ts';
import type { ClockName } from '@/lib/record/incident-deeds.ts';
import type { Incident } from './incident.ts';

const samplePost = z.strictObject({
  /** Minutes after the drill began. */
  after: z.number().nonnegative(),
  site: z.enum(['x', 'facebook']),
  name: z.string(),
  handle: z.string(),
  followers: z.number().int().nonnegative(),
  /** May hold {brand} and {handle}. */
  text: z.string(),
  replies: z.number().int().nonnegative().default(0),
  reposts: z.number().int().nonnegative().default(0),
  likes: z.number().int().nonnegative().default(0),
  media: z.array(z.enum(['photo', 'video', 'link'])).default([]),
});

export const scenarioSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]{1,40}$/u),
  level: z.enum(levels),
  topics: z.array(z.string()),
  posts: z.array(samplePost).min(1).max(40),
});
export type Scenario = z.infer<typeof scenarioSchema>;

const titles: Readonly<Record<string, string>> = {
  'own-joke': t('incident.drill.titles.ownJoke'),
  hurt: t('incident.drill.titles.hurt'),
  'account-lost': t('incident.drill.titles.accountLost'),
};

/** What happens in it, in the language of the interface. */
export const titleOf = ({ id }: Pick<Scenario, 'id'>): string => titles[id] ?? id;

/** A sample can be told from a real post by its key alone, in every list and on every device. */
const mark = 'drill-';
export const isSample = (post: string): boolean => /^(?:x|facebook):drill-/u.test(post);

export const samplesOf = ({ id, posts }: Scenario): string[] =>
  posts.map(({ site }, index) => `${site}:${mark}${id}-${index + 1}`);

/**
 * @param openedAt when the drill began; @param now in milliseconds
 * @returns the sample posts that have arrived by now, the newest last
 */
export function arrived(
  { id, posts }: Scenario,
  { name, handles }: Pick<Brand, 'name' | 'handles'>,
  openedAt: string,
  now: number,
): Post[] {
  const begun = Date.parse(openedAt);
  const brand = name === '' ? 'the brand' : name;
  return posts.flatMap((sample, index) => {
    const { after, site, handle, followers, text, replies, reposts, likes, media } = sample;
    const written = begun + after * 60_000;
    if (written > now) return [];
    const ours = handles[site]?.[0];
    return [
      postSchema.parse({
        site,
        id: `${mark}${id}-${index + 1}`,
        kind: 'post',
        author: { handle, name: sample.name, followers },
        text: text.replaceAll('{brand}', brand).replaceAll('{handle}', ours === undefined ? brand : `@${ours}`),
        lang: 'en',
        createdAt: new Date(written).toISOString(),
        counts: { replies, reposts, quotes: 0, likes, views: null },
        media,
      }),
    ];
  });
}

export interface DrillResult {
  /** Minutes from the start until each was out; `null`: it never was. */
  readonly minutes: Readonly<Record<Exclude<ClockName, 'update'>, number | null>>;
  readonly kept: number;
  readonly of: number;
  readonly done: number;
  readonly skipped: number;
}

/** What was measured, for the review. */
export function drillResult({ clocks, steps, openedAt }: Incident): DrillResult {
  const ended = clocks.filter(({ metAt, endedAt }) => metAt !== null || endedAt !== null);
  const first = (clock: ClockName) => {
    const at = clocks.find((run) => run.clock === clock)?.metAt;
    return at == null ? null : Math.round((Date.parse(at) - Date.parse(openedAt)) / 60_000);
  };
  return {
    minutes: { acknowledge: first('acknowledge'), statement: first('statement') },
    kept: ended.filter(({ metAt, due }) => metAt !== null && metAt <= due).length,
    of: ended.length,
    done: steps.filter(({ status }) => status === 'done').length,
    skipped: steps.filter(({ status }) => status === 'skipped').length,
  };
}
