/** Posts that nobody wrote, to show what a badge would say: a grave one, an ordinary complaint, praise. */
import { language, t } from '@/lib/i18n.ts';
import { type Post, postSchema } from '@/lib/post.ts';

export const samples = [
  { id: 'grave', name: 'Noor', followers: 18_400, reposts: 64 },
  { id: 'complaint', name: 'Sam', followers: 212, reposts: 0 },
  { id: 'praise', name: 'Kim', followers: 640, reposts: 1 },
] as const;
type Sample = (typeof samples)[number];

/** @param now ISO 8601: it is some minutes old then; @param language of the text, BCP 47 */
export const samplePost = (sample: Sample, text: string, language: string, now: string): Post =>
  postSchema.parse({
    site: 'x',
    id: `sample-${sample.id}`,
    kind: 'post',
    author: { handle: sample.name.toLowerCase(), name: sample.name, followers: sample.followers },
    text,
    lang: language.slice(0, 2),
    createdAt: new Date(Date.parse(now) - 12 * 60_000).toISOString(),
    counts: { reposts: sample.reposts },
  });

/** In the language of the interface. @param brand as people call it */
export const samplePosts = (brand: string, now: string): Post[] =>
  samples.map((sample) => samplePost(sample, t(`first.sample.${sample.id}`, { brand }), language, now));
