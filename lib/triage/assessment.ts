/** What the rules make of one post. Plain data: it is stored, sent to the page and printed as it is. */

import type { Tone } from '@/lib/language/understanding.ts';
import type { Level, Role } from '@/lib/playbook/words.ts';
import type { About } from './about.ts';
import type { Influence } from './influence.ts';

export interface Reason {
  /** The rule's id. */
  readonly id: string;
  readonly way: 'for' | 'against';
  readonly title: string;
  /** What was measured, in words and numbers: "30 reposts in 24 minutes". May be empty. */
  readonly evidence: string;
  /** Why that matters. */
  readonly because: string;
}

export interface Assessment {
  readonly id: string;
  readonly relevant: boolean;
  readonly about: About;
  readonly level: Level;
  /** 0-39 calm, 40-59 watch, 60-79 worry, 80-100 crisis. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly topics: readonly string[];
  /** How sure each topic is, from 0 to 1; one that a rule concluded from facts is certain. */
  readonly certainty: Readonly<Record<string, number>>;
  /** One of many below a post of the brand: that post stands for it. */
  readonly part: boolean;
  readonly loopIn: readonly Role[];
  /** ISO 8601 UTC; `null`: this level promises no time. */
  readonly acknowledgeBy: string | null;
  readonly influence: Influence;
  readonly language: string | null;
  readonly tone: Readonly<Record<Tone, number | null>>;
}

/** Where each level's part of the score begins and ends (practice section 2.1). */
export const bands: Readonly<Record<Level, readonly [from: number, to: number]>> = {
  calm: [0, 39],
  watch: [40, 59],
  worry: [60, 79],
  crisis: [80, 100],
};

export const levelOf = (score: number): Level =>
  score >= bands.crisis[0] ? 'crisis' : score >= bands.worry[0] ? 'worry' : score >= bands.watch[0] ? 'watch' : 'calm';
