/** What is known around a post at the moment of judging: earlier looks, who has it, how much is going on. */
import { z } from 'zod';
import { careStates, lookSchema } from '@/lib/post.ts';

const instant = z.iso.datetime({ offset: true });

export const careSchema = z.object({
  state: z.enum(careStates),
  by: z.string().max(200).nullish(),
  at: instant.nullish(),
});

/** The comments below one of the brand's own posts, as far as they were read: how many, and how many of them complain. */
export const threadSchema = z.object({
  read: z.number().int().nonnegative(),
  negative: z.number().int().nonnegative(),
});

export const contextSchema = z.object({
  now: instant,
  history: z.array(lookSchema).max(500).default([]),
  care: careSchema.default({ state: 'none' }),
  /** Negative posts in the last hour, how many are ordinary in that hour, and how many of them name a topic. */
  volume: z
    .object({
      negative: z.number().nonnegative(),
      ordinary: z.number().nonnegative(),
      topic: z.record(z.string(), z.number().nonnegative()).nullish(),
    })
    .nullish()
    .transform((value) => value ?? null),
  /** Of the brand's own post, or of the one that a comment stands below; `null` for everything else. */
  thread: threadSchema.nullish().transform((value) => value ?? null),
});

export type Context = z.infer<typeof contextSchema>;
export type Thread = z.infer<typeof threadSchema>;
export type Care = z.infer<typeof careSchema>;
