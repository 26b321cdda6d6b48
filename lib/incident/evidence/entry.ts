/** One piece of evidence: what was to be seen, where and when, with the hash of each part and of the whole. */

import { t } from '@/lib/i18n.ts';
import type { IncidentDeed } from '@/lib/record/incident-deeds.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { sha256 } from '@/lib/record/sha256.ts';
import { hashOfValue } from './hashes.ts';

export type EvidenceDeed = Extract<IncidentDeed, { kind: 'evidence' }>;

/** What was seen at the moment of the capture. */
export interface Seen {
  /** Made by whoever asks, so that a request that is sent twice is one entry. */
  readonly id: string;
  readonly key: IncidentKey;
  readonly post: string | null;
  readonly url: string;
  readonly captured: Date;
  /** As shown. */
  readonly author: string | null;
  readonly text: string | null;
  /** By name; `null`: not visible, which is not 0. */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly screenshot: Uint8Array | null;
  readonly note: string;
}

/** The record keeps no longer text; what is cut is said in the note. */
const longestText = 12_000;
const longestNote = 3_900;

/** @returns the deed to record. The bytes of the screenshot are kept beside, under `hashes.screenshot` */
export async function evidenceOf(seen: Seen): Promise<EvidenceDeed> {
  const { id, key, post, captured, author, screenshot } = seen;
  const text = seen.text?.slice(0, longestText) ?? null;
  const cut = seen.text !== null && seen.text.length > longestText;
  const said = cut
    ? `${t('lead.evidence.textCut', { kept: longestText, length: seen.text.length })} ${seen.note}`
    : seen.note;
  const parts = {
    post,
    url: seen.url.slice(0, 2_000),
    captured: captured.toISOString(),
    author: author?.trim().slice(0, 200) ?? null,
    text,
    counts: { ...seen.counts },
    note: said.trim().slice(0, longestNote),
  };
  const ofText = text === null ? {} : { text: await sha256(text) };
  const ofPicture = screenshot === null ? {} : { screenshot: await sha256(screenshot) };
  const whole = await wholeOf({ ...parts, hashes: { ...ofText, ...ofPicture } });
  return { kind: 'evidence', key, evidence: id, ...parts, hashes: { whole, ...ofText, ...ofPicture } };
}

type Parts = Pick<EvidenceDeed, 'post' | 'url' | 'captured' | 'author' | 'text' | 'counts' | 'note'> & {
  readonly hashes: Omit<EvidenceDeed['hashes'], 'whole'>;
};

/** The hash of everything that was captured; the screenshot takes part by its own hash. */
export function wholeOf({ post, url, captured, author, text, counts, note, hashes }: Parts): Promise<string> {
  const parts = { text: hashes.text, screenshot: hashes.screenshot };
  return hashOfValue({ post, url, captured, author, text, counts, note, parts });
}

/** @returns which parts no longer are what was captured */
export async function changedIn(deed: EvidenceDeed): Promise<('text' | 'whole')[]> {
  const text = deed.text === null || deed.hashes.text === undefined || (await sha256(deed.text)) === deed.hashes.text;
  const whole = (await wholeOf(deed)) === deed.hashes.whole;
  return [...(text ? [] : ['text' as const]), ...(whole ? [] : ['whole' as const])];
}
