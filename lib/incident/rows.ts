/** Rows of the long lists of an incident, cut into pages so that the panel never gets all of them. */
import type { Level } from '@/lib/playbook/words.ts';
import type { CareState, Post } from '@/lib/post.ts';
import type { Evidence, Incident, JoinedPost, Note, Stamp } from './incident.ts';
import { sentenceOf } from './log.ts';

export interface PostRow extends JoinedPost {
  readonly kind: 'post';
  /** `null`: it is not kept on this machine. */
  readonly seen: Post | null;
  readonly level: Level | null;
  readonly score: number | null;
  readonly topics: readonly string[];
  readonly care: CareState;
  /** In alphabetical order. */
  readonly tags: readonly string[];
}
export interface LogRow extends Stamp {
  readonly kind: 'log';
  readonly id: string;
  readonly sentence: string;
}
export interface NoteRow extends Note {
  readonly kind: 'note';
}
/** Without its text: that is read where the evidence is shown. */
export interface EvidenceRow extends Omit<Evidence, 'text'> {
  readonly kind: 'evidence';
}
export type IncidentRow = PostRow | LogRow | NoteRow | EvidenceRow;

export interface Page<Of> {
  readonly total: number;
  readonly rows: readonly Of[];
}

/** @returns one page of a list whose oldest entry is first; the page has the newest first */
export function pageOf<Of>(all: readonly Of[], from: number, count: number): Page<Of> {
  const end = Math.max(0, all.length - from);
  return { total: all.length, rows: all.slice(Math.max(0, end - count), end).reverse() };
}

export function logPage(incident: Incident, from: number, count: number): Page<LogRow> {
  const { total, rows } = pageOf(incident.log, from, count);
  return {
    total,
    rows: rows.map((entry) => ({
      kind: 'log',
      id: entry.id,
      by: entry.by,
      at: entry.at,
      sentence: sentenceOf(entry, incident),
    })),
  };
}

export function notePage({ notes }: Incident, from: number, count: number): Page<NoteRow> {
  const { total, rows } = pageOf(notes, from, count);
  return { total, rows: rows.map((note) => ({ kind: 'note', ...note })) };
}

export function evidencePage({ evidence }: Incident, from: number, count: number): Page<EvidenceRow> {
  const { total, rows } = pageOf(evidence, from, count);
  return { total, rows: rows.map(({ text: _, ...one }) => ({ kind: 'evidence', ...one })) };
}
