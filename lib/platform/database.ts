/** What grows: posts seen, looks at their counters, what the rules made of them, the record of what people did, messages sent. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Delivery } from '@/lib/escalation/delivery.ts';
import type { Level } from '@/lib/playbook/words.ts';
import type { Counts, Post } from '@/lib/post.ts';
import type { RecordedEvent } from '@/lib/record/event.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import type { Care, Thread } from '@/lib/triage/context.ts';

export interface SeenPost {
  /** Site and id: "x:1840000000000000001". */
  readonly key: string;
  readonly post: Post;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** The post that the brand answers with this one; absent on everybody else's posts. */
  readonly answers?: string;
  /** The post below which this comment stands; absent on all that stands alone. */
  readonly thread?: string;
}

export interface StoredLook {
  readonly id: number;
  readonly key: string;
  readonly at: string;
  readonly counts: Counts;
}

export interface StoredAssessment {
  readonly key: string;
  readonly at: string;
  readonly score: number;
  readonly assessment: Assessment;
  /** Who has it, as it stood when the post was judged. */
  readonly care: Care;
  /** The comments below it as far as they were read; absent in what was kept before there were any. */
  readonly thread?: Thread | null;
}

export interface StoredEvent {
  readonly id: string;
  readonly key: string;
  /** The counter of this device's own event; absent on those of colleagues, whose devices count for themselves. */
  readonly n?: number;
  readonly event: RecordedEvent;
  /** When the team's server first took it in, milliseconds; absent while it has not been seen there. */
  readonly arrived?: number;
  /** Its number on the server, and the reading in which it was seen there last. */
  readonly seq?: number;
  readonly round?: number;
}

/**
 * Deeds of colleagues about posts that came many at once: a row for each would take ten times as long to write. What somebody
 * asks for is read through `record-rows.ts`, which knows both.
 */
export interface StoredPack {
  readonly id: number;
  /** The posts that its deeds are about, each once. */
  readonly keys: readonly string[];
  /** The highest clock of its deeds, milliseconds. */
  readonly latest: number;
  readonly round: number;
  /** As `record-rows.ts` packs them, in JSON: one text is copied to the database in no time, thousands of objects are not. */
  readonly rows: string;
}

/** The tags of a post, as the record has them now. */
export interface StoredTags {
  readonly key: string;
  readonly tags: readonly string[];
}

/** What came from the team's server and can't be read by this version, or is not believed. */
export interface StoredUnread {
  readonly seq: number;
  readonly kind: 'newer' | 'forged' | 'malformed';
  readonly subject: string;
  readonly body: string;
  readonly at: number;
}

/** One text of the organisation's own playbook. */
export interface StoredVersion {
  readonly id: string;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
  readonly at: string;
  readonly who: string;
  /** How it differs from the one before, in sentences. */
  readonly changes: readonly string[];
  readonly text: string;
}

/** An address that lets anybody post into a team's channel. It never leaves this table but to be sent to. */
export interface StoredChannel {
  readonly id: string;
  /** How the team calls it, and how the playbook names it. */
  readonly name: string;
  /** The service. */
  readonly way: string;
  readonly address: string;
  /** What may be shown of the address: host and last four signs. */
  readonly shown: string;
  /** "https://hooks.slack.com": for the browser's question whether it may be asked. */
  readonly origin: string;
  readonly at: string;
}

/** A picture of a tab that was captured as evidence; the record holds its hash. */
export interface StoredPicture {
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  /** "image/png". */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly at: string;
}

/** One piece of what was counted: it is written only when it changed. */
export interface StoredCount {
  readonly name: string;
  readonly value: unknown;
}

/** Something that the user is told once. It is written before it is shown. */
export interface StoredAlert {
  /** "volume:…" with the hour of its beginning, "post:x:…" with the level. */
  readonly id: string;
  readonly kind: 'volume' | 'post' | 'summary';
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly level: Level;
  readonly title: string;
  readonly words: string;
  /** The post that it is about; `null`: the brand as a whole. */
  readonly key: string | null;
  /** `waiting`: until the quiet hours or the snooze end. `shown`: handed to the browser. `seen`: the user opened it. */
  readonly state: 'waiting' | 'shown' | 'seen';
  /** The spike that it tells of, to know it again. */
  readonly spike: unknown;
}

export class Database extends Dexie {
  declare posts: EntityTable<SeenPost, 'key'>;
  declare looks: EntityTable<StoredLook, 'id'>;
  declare assessments: EntityTable<StoredAssessment, 'key'>;
  declare events: EntityTable<StoredEvent, 'id'>;
  declare packs: EntityTable<StoredPack, 'id'>;
  declare tagged: EntityTable<StoredTags, 'key'>;
  declare versions: EntityTable<StoredVersion, 'id'>;
  declare outbox: EntityTable<Delivery, 'id'>;
  /** Here and not in `storage.local`, which scripts in pages can read. */
  declare channels: EntityTable<StoredChannel, 'id'>;
  declare volume: EntityTable<StoredCount, 'name'>;
  declare alerts: EntityTable<StoredAlert, 'id'>;
  declare unread: EntityTable<StoredUnread, 'seq'>;
  declare pictures: EntityTable<StoredPicture, 'hash'>;
  declare meta: Table<{ name: string; value: unknown }, string>;

  /** @param name another one only where several live side by side: in tests */
  constructor(name = 'firebreak') {
    super(name);
    this.version(1).stores({
      posts: 'key, lastSeen, answers, post.createdAt',
      looks: '++id, key, at',
      assessments: 'key, score, at',
      events: 'id, key, &n, event.clock',
      meta: 'name',
    });
    this.version(2).stores({ posts: 'key, lastSeen, answers, thread, post.createdAt' });
    this.version(3).stores({ versions: 'id, at' });
    this.version(4).stores({ outbox: 'id, about, state, owed, at', channels: 'id' });
    this.version(5).stores({ volume: 'name', alerts: 'id, at, kind, state' });
    this.version(6).stores({ unread: 'seq, kind' });
    this.version(7).stores({ pictures: 'hash' });
    this.version(8).stores({ packs: '++id, *keys, latest, round', tagged: 'key, *tags' });
  }
}

export const database = new Database();

/** An opening that failed would be remembered for as long as this script lives: whoever asks next tries it again. */
export function openAgain(): void {
  if (database.hasFailed()) database.close({ disableAutoOpen: false });
}

export const keyOf = ({ site, id }: Pick<Post, 'site' | 'id'>): string => `${site}:${id}`;
