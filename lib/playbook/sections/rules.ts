/** Rules as data: when these facts hold, add points, hold the worry at most or raise it to at least a level, and say why. */

import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { levels, roles } from '../words.ts';
import { id, patch, phrase } from './entry.ts';

/** One measured property compared with a value. On an unknown fact every comparison but `known` is unknown too. */
const comparison = z
  .strictObject({
    fact: z.string().min(1),
    is: z.union([z.boolean(), z.string()]).optional(),
    has: z.string().optional(),
    atLeast: z.number().optional(),
    below: z.number().optional(),
    known: z.boolean().optional(),
  })
  .refine((leaf) => Object.keys(leaf).length > 1, t('editor.mistake.noComparison'));

export type Comparison = z.infer<typeof comparison>;
export type Condition =
  | Comparison
  | { sign: string }
  | { words: string[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    comparison,
    z.strictObject({ sign: z.string().min(1) }),
    // Looked for in one pass over the text, whatever their number; nothing that backtracks can be written.
    z.strictObject({ words: z.array(phrase).min(1).max(200) }),
    z.strictObject({ all: z.array(condition).min(1).max(20) }),
    z.strictObject({ any: z.array(condition).min(1).max(20) }),
    z.strictObject({ not: condition }),
  ]),
);

/** A condition with a name, to be used in several rules: "spreading". */
export const signSchema = condition;

const rule = {
  id,
  /** What is seen, in a few words: it heads the reason. */
  title: z.string().min(1).max(120),
  when: condition,
  effect: z
    .strictObject({
      points: z.number().int().min(-100).max(100).optional(),
      hold: z.enum(levels).optional(),
      raise: z.enum(levels).optional(),
      topics: z.array(z.string()).optional(),
      loopIn: z.array(z.enum(roles)).optional(),
      /** One of many that are answered together: it gets no badge of its own, the post above stands for it. */
      part: z.literal(true).optional(),
    })
    .refine((effect) => Object.keys(effect).length > 0, t('editor.mistake.noEffect')),
  /** Facts whose evidence stands behind the title; without it, those that the condition names. */
  shows: z.array(z.string()).max(4),
  /** Rules that say less about the same: where this one fires, their reasons are left out. */
  covers: z.array(z.string()).max(20),
  /** Why this lowers or raises the worry. */
  because: z.string().min(1).max(300),
  /** When this rule is known to be wrong. */
  falseAlarms: z.string().min(1).max(300),
  /** Where the rule or its figure comes from. */
  source: z.string().min(1).max(200),
};

export const ruleSchema = z.strictObject({
  ...rule,
  shows: rule.shows.optional(),
  covers: rule.covers.optional(),
  falseAlarms: rule.falseAlarms.default(t('editor.rule.noFalseAlarms')),
  source: rule.source.default(t('editor.rule.ownSource')),
});
/** In a layer a new rule stands last, where it wins, or in front of another one. */
export const rulePatch = patch({ ...rule, before: id });

export type Rule = z.infer<typeof ruleSchema>;
