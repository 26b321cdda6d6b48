/** What is known about a text before it is sent: where it goes, to whom, and what the playbook says. */
import type { Level } from '@/lib/playbook/words.ts';
import type { SiteId } from '@/lib/post.ts';
import type { Length } from '../length.ts';

export type Kind = 'acknowledgement' | 'statement' | 'update';
/** Who brought it about, as far as the facts are in: practice section 2 (Coombs), D11. */
export type Responsibility = 'unknown' | 'victim' | 'accident' | 'at-fault';

export interface Setting {
  /** BCP 47, or `null`: then the words tell. */
  readonly language: string | null;
  readonly site: SiteId;
  readonly kind: Kind;
  readonly level: Level;
  readonly responsibility: Responsibility;
  readonly venue: 'public' | 'private';
  /** The playbook's policies by id: `{ venue: 'public-only' }`. */
  readonly policies: Readonly<Record<string, string>>;
  /** Phrases that the playbook does without, in the syntax of `lib/language/phrases.ts`. */
  readonly avoid: readonly string[];
  /** What was copied in the last 24 hours, for any post. */
  readonly earlier: readonly { readonly text: string; readonly at: string }[];
  /** Slots that nothing was filled in for. */
  readonly unfilled: readonly string[];
  readonly measures: (text: string) => Length;
  /** What is answered; a complaint when it is not said. */
  readonly about?: 'complaint' | 'question' | 'praise';
  /** Approved templates with their slots: the holding texts and acknowledgements. Not given: not known. */
  readonly approved?: readonly string[];
  /** Whom this text is for, and who else was answered: first names. */
  readonly customer?: string | null;
  readonly others?: readonly string[];
}

/** Words of the text in UTF-16 units; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
