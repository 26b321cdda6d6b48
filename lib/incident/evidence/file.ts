/** The file in which an incident leaves Firebreak: the report for reading, and the record behind it, which can be verified. */
import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { anyEventSchema } from '@/lib/record/event.ts';
import { incidentKey } from '@/lib/record/keys.ts';

export const fileFormat = 'firebreak-incident';
export const fileVersion = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const instant = z.iso.datetime({ offset: true });

/** One position in a device's chain. Entries of this incident are numbered; the others are hidden and only hold their place. */
const link = z.strictObject({
  n: z.number().int().positive(),
  hash,
  /** Position in the incident's log, from 1; absent: an entry about something else, which is not in this file. */
  number: z.number().int().positive().optional(),
  at: instant.optional(),
  /** Names were taken out of it, so its hash can't be computed again. */
  redacted: z.literal(true).optional(),
});
export type Link = z.infer<typeof link>;

export const incidentFileSchema = z.strictObject({
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  incident: incidentKey,
  exportedAt: instant,
  /** Whether authors of posts are named. */
  names: z.enum(['shown', 'left-out']),
  report: z.record(z.string(), z.unknown()),
  record: z.strictObject({
    /** By time, then by id. */
    events: z.array(anyEventSchema),
    /** From each device's first entry of this incident to the last that was known of it: its head. */
    chains: z.array(z.strictObject({ device: z.uuid(), links: z.array(link).min(1) })),
    screenshots: z.array(z.strictObject({ hash, type: z.string().max(40), base64: z.string() })),
  }),
  /** SHA-256 over everything above, as canonical JSON. */
  seal: hash,
});
export type IncidentFile = z.infer<typeof incidentFileSchema>;

/** @returns the file, or a sentence that says why it can't be read */
export function readFile(text: string): { readonly file: IncidentFile } | { readonly sentence: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { sentence: t('lead.file.noJson') };
  }
  const { format, version } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (format !== fileFormat) return { sentence: t('lead.file.other') };
  if (typeof version === 'number' && version > fileVersion) return { sentence: t('lead.file.newer', { version }) };
  const checked = incidentFileSchema.safeParse(value);
  if (checked.success) return { file: checked.data };
  const issue = checked.error.issues[0];
  const where = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
  return { sentence: t('lead.file.damaged', { where }) };
}
