/** What a badge in the page shows of an assessment, and what its card shows on demand: plain data, types only. */

import type { Level } from '@/lib/playbook/words.ts';
import type { CareState, SiteId } from '@/lib/post.ts';
import type { Names } from '@/lib/triage/about.ts';
import type { Reason } from '@/lib/triage/assessment.ts';

export interface Mark {
  /** The post's id on its site. */
  readonly id: string;
  readonly level: Level;
  readonly score: number;
  readonly care: CareState;
  /** Who has it, as shown; empty when nobody. */
  readonly by: string;
  /** ISO 8601; `null`: no time is promised. */
  readonly due: string | null;
  /** It has no badge: the post above stands for it, or it is the brand's own calm answer to somebody. */
  readonly quiet: boolean;
}

export interface Explanation extends Mark {
  readonly tags: readonly string[];
  readonly reasons: readonly Reason[];
  /** Whether `reply` was copied for this post already; a click then copies another wording. */
  readonly copied: boolean;
  /** The words that were copied last, else those that a click would copy; `null` when the policy is silence, which `silence` then explains. */
  readonly reply: string | null;
  readonly silence: string | null;
}

/** What a page has to know to find the posts about the brand; the worker derives it, pages only read it. */
export interface PageSettings {
  /** `null`: nobody has said yet who the brand is. */
  readonly brand: Names | null;
  /** How badges look and read. */
  readonly look: Look;
  readonly showCalm: boolean;
  readonly openPanel: boolean;
}

/** News for open pages: which posts changed since; `keys` empty means that all may have. */
export interface Pulse {
  readonly n: number;
  readonly keys: readonly string[];
}

/** How a badge looks and reads, so that no script in a page carries it. */
export interface Look {
  readonly style: string;
  /** Where a badge stands on each site, without moving anything. */
  readonly places: Readonly<Record<SiteId, string>>;
  /** The badge's button, and what is said to screen readers. */
  readonly badge: readonly Drawn[];
  readonly signs: Readonly<Record<Level, Drawn>>;
  readonly names: Readonly<Record<Level, string>>;
  readonly care: Readonly<Record<CareState, string>>;
  /** How a click ended, and what it does, for screen readers. */
  readonly says: Readonly<Record<'copied' | 'byHand' | 'unreached' | 'wordless' | 'silent' | 'does', string>>;
}

/** A piece of a page as plain data: the worker draws it with its attributes, the page hangs it up. Text is always set as text. */
export interface Drawn {
  readonly tag: string;
  readonly has: Readonly<Record<string, string>>;
  readonly holds: readonly (Drawn | string)[];
}

/** A card and the rules that it is dressed in. */
export interface DrawnCard {
  readonly card: Drawn;
  readonly style: string;
}
