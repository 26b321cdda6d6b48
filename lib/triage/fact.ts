/** A fact: one measured property of a post, with the evidence for it. */
import { apart, count, locale, t } from '@/lib/i18n.ts';
import type { Understanding } from '@/lib/language/understanding.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Post } from '@/lib/post.ts';
import type { About } from './about.ts';
import type { Context } from './context.ts';

export type Value = number | string | boolean | readonly string[];

export interface Reading {
  /** `null`: not known. It never counts as zero, few or no. */
  readonly value: Value | null;
  /** Only a part could be read: the true number is this or more. */
  readonly partial?: boolean;
  /** Where the value is `null`: the number is this or less. */
  readonly most?: number;
  /** The same in words and numbers, short enough to stand behind a title; empty when there is nothing to show. */
  readonly evidence: string;
}

/** What a fact's value is: a rule compares numbers with `atLeast` and `below`, words and yes or no with `is`, lists with `has`. */
export type Kind = 'number' | 'yes-no' | 'word' | 'words';

/** Everything that a fact may look at. */
export interface Scene {
  readonly post: Post;
  readonly context: Context;
  readonly playbook: Playbook;
  readonly said: Understanding;
  readonly about: About;
}

export interface Fact {
  readonly id: string;
  /** How a rule that is written as a sentence calls it: "followers of the author". */
  readonly called: string;
  readonly gives: Kind;
  /** Of a number: minutes, or a share or probability from 0 to 1; absent for plain counts. */
  readonly unit?: 'minutes' | 'share';
  /** Of a word: all that it can be. */
  readonly words?: readonly string[];
  /** One sentence for the playbook's reader: what is measured, in which unit, from which source. */
  readonly describes: string;
  read(scene: Scene): Reading;
}

export const unknown: Reading = { value: null, evidence: '' };

/** A number as people write it: 21,000. */
export const written = count;

const named = (unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
const [inMinutes, inHours, inDays] = [named('minute'), named('hour'), named('day')];

/** "40 minutes", "3 hours", "2 days": how long, roughly. */
export function lasting(minutes: number): string {
  if (minutes < 90) return inMinutes.format(Math.round(minutes));
  if (minutes < 2 * 24 * 60) return inHours.format(Math.round(minutes / 60));
  return inDays.format(Math.round(minutes / 24 / 60));
}

/** All facts of a post, and of all posts beside it, are asked at the same moment. */
let latest = { text: '', at: Number.NaN };
function instantOf(text: string): number {
  if (latest.text !== text) latest = { text, at: Date.parse(text) };
  return latest.at;
}

/** Minutes from one instant to another, `null` when either is unknown or the order is impossible by more than a clock's error. */
export function minutesBetween(from: string | null | undefined, to: string): number | null {
  if (from == null) return null;
  const minutes = (instantOf(to) - Date.parse(from)) / 60_000;
  return Number.isNaN(minutes) || minutes < -10 ? null : Math.max(0, minutes);
}

/** A class of its own: an object that is written with a getter in it is a kind of its own each time, and dear to make. */
class Told implements Reading {
  readonly value: Value | null;
  readonly partial: boolean;
  private readonly said: () => string;

  constructor(value: Value | null, said: () => string, partial: boolean) {
    this.value = value;
    this.said = said;
    this.partial = partial;
  }

  get evidence(): string {
    return this.said();
  }
}

/** A reading that is put into words only when it becomes a reason: most never do. */
export const telling = (value: Value | null, said: () => string, partial = false): Reading =>
  new Told(value, said, partial);

/** The same where the words are the author's own. */
export const saying = (value: Value | null, words: () => readonly string[]): Reading =>
  new Told(value, () => quoted(words()), false);

/** The author's own words behind a reason: “smoke in the cabin”, “keep quiet”. */
export const quoted = (words: readonly string[]): string =>
  [...new Set(words)]
    .slice(0, 3)
    .map((word) => t('post.quoted', { words: apart(word) }))
    .join(t('post.between'));
