/** The phrase lists as they are shipped, and a setting of which a test says only what differs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { lexicon, lexiconSchema } from '@/lib/language/lexicon.ts';
import { levels } from '@/lib/playbook/words.ts';
import { checkDraft, type Draft } from '@/lib/response/draft/check.ts';
import type { FindingId } from '@/lib/response/draft/findings.ts';
import type { Setting } from '@/lib/response/draft/setting.ts';
import { wording, wordingSchema } from '@/lib/response/draft/wording.ts';
import { lengthOn } from '@/lib/response/length.ts';

const assets = join(import.meta.dirname, '../../../assets');
const yaml = (...path: string[]): unknown => parse(readFileSync(join(assets, ...path), 'utf8'));
const listed = (folder: string) => readdirSync(join(assets, folder)).filter((name) => name.endsWith('.yaml'));

export const wordingFiles = listed('response');
export const wordingFile = (name: string) => wordingSchema.parse(yaml('response', name));

const wordings = wordingFiles.map((name) => wording(wordingFile(name)));
const lexicons = listed('language').map((name) => lexicon(lexiconSchema.parse(yaml('language', name))));

const byLanguage = z.record(z.string(), z.string());
const repliesSchema = z.object({
  acknowledgements: z.array(
    z.object({
      id: z.string(),
      topics: z.array(z.string()).min(1),
      levels: z.array(z.enum(levels)).min(1),
      text: byLanguage,
    }),
  ),
  holding: z.array(z.object({ id: z.string(), text: byLanguage })),
  what_happened: z.record(z.string(), byLanguage),
  contact: byLanguage,
});
/** The starter's texts, and of them only what a draft needs. */
export const replies = repliesSchema.parse(yaml('playbook', 'replies.yaml'));

export function settingOf(differs: Partial<Setting> = {}): Setting {
  const site = differs.site ?? 'x';
  return {
    language: null,
    site,
    kind: 'acknowledgement',
    level: 'watch',
    responsibility: 'unknown',
    venue: 'public',
    policies: {},
    avoid: [],
    earlier: [],
    unfilled: [],
    measures: (text) => lengthOn(site, text),
    ...differs,
  };
}

export const check = (text: string, differs: Partial<Setting> = {}): Draft =>
  checkDraft(text, settingOf(differs), wordings, lexicons);

export const findings = (text: string, differs: Partial<Setting> = {}): FindingId[] =>
  check(text, differs).findings.map(({ id }) => id);

export const present = (text: string, differs: Partial<Setting> = {}): string[] =>
  check(text, differs).elements.flatMap(({ id, present }) => (present ? [id] : []));
