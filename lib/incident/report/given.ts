/** What a report is made from, besides the incident itself: the posts as they were seen and judged, and names for ids. */
import type { Level, Role } from '@/lib/playbook/words.ts';
import type { Incident } from '../incident.ts';

export interface GivenPost {
  readonly key: string;
  readonly url: string | null;
  /** As people on that site call them. */
  readonly author: string | null;
  /** Every name and handle of the author, to be taken out on request. */
  readonly names: readonly string[];
  readonly text: string | null;
  readonly createdAt: string | null;
  readonly level: Level | null;
  readonly score: number | null;
  readonly topics: readonly string[];
  readonly counts: Readonly<Record<string, number | null>>;
  /** By when an answer was promised; `null`: no promise. */
  readonly promisedBy: string | null;
  readonly answeredAt: string | null;
}

export interface Given {
  readonly incident: Incident;
  /** Posts of the incident that this machine has seen; others are counted as unread. */
  readonly posts: readonly GivenPost[];
  /** Negative mentions an hour, with the ordinary band where it is known. */
  readonly volume: readonly {
    readonly at: string;
    readonly count: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly brand: { readonly name: string; readonly handles: readonly string[] };
  /** Titles of topics by id. */
  readonly topics: Readonly<Record<string, string>>;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  readonly zone: string;
  readonly now: Date;
  /** Whether authors of posts are named. */
  readonly names: boolean;
}
