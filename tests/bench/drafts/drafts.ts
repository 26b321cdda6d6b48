/** The labelled drafts, read and checked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Setting } from '@/lib/response/draft/setting.ts';
import { check } from '../../response/draft/shipped.ts';

const draftSchema = z.strictObject({
  id: z.string(),
  split: z.enum(['tuning', 'heldback', 'paraphrased']),
  lang: z.string(),
  text: z.string(),
  setting: z.strictObject({
    kind: z.enum(['acknowledgement', 'statement', 'update']).optional(),
    responsibility: z.enum(['unknown', 'victim', 'accident', 'at-fault']).optional(),
    level: z.enum(['calm', 'watch', 'worry', 'crisis']).optional(),
    venue: z.enum(['public', 'private']).optional(),
    site: z.enum(['x', 'facebook']).optional(),
    earlier: z.array(z.string()).optional(),
  }),
  elements: z.array(z.string()),
  findings: z.array(z.string()),
});
export type Labelled = z.infer<typeof draftSchema>;
export type Split = Labelled['split'];

export function* labelled(): Generator<Labelled> {
  const lines = readFileSync(join(import.meta.dirname, 'drafts.jsonl'), 'utf8').split('\n');
  for (const line of lines) if (line !== '') yield draftSchema.parse(JSON.parse(line));
}

/** One draft beside what was said about it. The language is recognised, as for a text that somebody types. */
export interface Checked {
  readonly draft: Labelled;
  readonly elements: readonly string[];
  readonly findings: readonly string[];
}

export function checked(draft: Labelled): Checked {
  const { earlier, kind, responsibility, level, venue, site } = draft.setting;
  const setting: Partial<Setting> = {
    ...(kind === undefined ? {} : { kind }),
    ...(responsibility === undefined ? {} : { responsibility }),
    ...(level === undefined ? {} : { level }),
    ...(venue === undefined ? {} : { venue }),
    ...(site === undefined ? {} : { site }),
    earlier: (earlier ?? []).map((text) => ({ text, at: '2026-01-01T00:00:00Z' })),
  };
  const { elements, findings } = check(draft.text, setting);
  return {
    draft,
    elements: elements.flatMap(({ id, present }) => (present ? [id] : [])),
    findings: findings.map(({ id }) => id),
  };
}
