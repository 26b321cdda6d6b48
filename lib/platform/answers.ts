/** What each message is answered with; a refused or failed one is answered with a sentence. Types only. */

import type { ToldLine } from '@/lib/escalation/told.ts';
import type { Obstacle } from '@/lib/incident/closing.ts';
import type { Given } from '@/lib/incident/report/given.ts';
import type { Report } from '@/lib/incident/report/model.ts';
import type { IncidentRow } from '@/lib/incident/rows.ts';
import type { Suggestion } from '@/lib/incident/suggesting.ts';
import type { IncidentLine, IncidentView } from '@/lib/incident/view.ts';
import type { PlaybookFile } from '@/lib/playbook/file.ts';
import type { LayerName } from '@/lib/playbook/layers.ts';
import type { Mistake } from '@/lib/playbook/mistake.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Words } from '@/lib/playbook/starter-words.ts';
import type { Level } from '@/lib/playbook/words.ts';
import type { SiteId } from '@/lib/post.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import type { Offer } from '@/lib/response/acknowledgement.ts';
import type { Reason } from '@/lib/triage/assessment.ts';
import type { StoredVersion } from './database.ts';
import type { DrawnCard, Mark } from './mark.ts';
import type { Name } from './messages.ts';

/** One layer of the playbook as the editor shows it. */
export interface LayerView {
  readonly name: LayerName;
  readonly title: string;
  readonly text: string | null;
  readonly mistakes: readonly Mistake[];
  readonly at: string | null;
  readonly problem: string | null;
  /** What it decides; `null` while it can't be used. */
  readonly file: PlaybookFile | null;
  /** Of the starter where it is said in another language: its words as they are shipped. */
  readonly shipped?: Words | undefined;
}

export interface Layers {
  readonly layers: readonly LayerView[];
  /** Of the own text, for the next save. */
  readonly base: string;
  readonly subscription: Following;
}

export interface Saving {
  readonly saved: boolean;
  readonly mistakes: readonly Mistake[];
  /** Somebody saved another text since this one was read. */
  readonly conflict: { readonly by: string; readonly at: string | null } | null;
  readonly problem: string | null;
}

/** What an unsaved change would do to the posts of the last days. */
export interface Trial {
  readonly mistakes: readonly Mistake[];
  /** How many posts were judged both ways. */
  readonly judged: number;
  /** The furthest first; at most 50. */
  readonly moved: readonly Moved[];
  /** All that changed, by the levels before and after: "calm>worry". */
  readonly counts: Readonly<Record<string, number>>;
}

export interface JudgedSample {
  readonly id: string;
  readonly author: string | null;
  readonly text: string;
  readonly level: Level;
  readonly reasons: readonly Reason[];
}

export interface Moved {
  readonly key: string;
  readonly author: string | null;
  readonly text: string | null;
  readonly before: Level;
  readonly after: Level;
  /** Titles of the reasons that came or went. */
  readonly because: readonly string[];
}

/** The subscription as it stands. */
export interface Following {
  readonly url: string | null;
  /** Preset by the company. */
  readonly preset: boolean;
  readonly fetchedAt: string | null;
  readonly checkedAt: string | null;
  readonly problem: string | null;
}

/** The team as the options show it. Nothing in it opens anything. */
export interface TeamView {
  readonly team: string;
  readonly person: string;
  readonly hosts: readonly string[];
  readonly joined: string;
  readonly expires: string;
  /** The public key by which the admin finds this device. */
  readonly device: string | null;
  /** It is left as soon as everything is sent. */
  readonly leaving: boolean;
  readonly playbook: {
    /** Why the team's playbook is not in force here. */
    readonly problem: string | null;
    /** Two changed it at the same time: whose text stands in the history, and whose holds. */
    readonly beside: {
      readonly by: string;
      readonly at: string;
      readonly holds: { readonly by: string; readonly at: string };
    } | null;
  };
}

export interface Answers {
  'read-playbook': { readonly playbook: Omit<Playbook, 'replies'>; readonly problem: string | null };
  'assess-posts': readonly Mark[];
  'explain-post': DrawnCard | null;
  'copy-acknowledgement': {
    readonly text: string | null;
    /** What the badge says when there is no text. */
    readonly says: string;
    readonly mark: Mark | null;
    readonly panel: boolean;
  };
  'open-panel': { readonly opened: boolean };
  'set-care': Mark | null;
  'report-reading': null;
  'offer-replies': Offer | null;
  'prepare-draft': {
    /** Phrases that the playbook does without. */
    readonly avoid: readonly string[];
    /** Texts with slots that somebody agreed to. */
    readonly approved: readonly string[];
    /** What was copied in the last 24 hours, for any post. */
    readonly earlier: readonly { readonly text: string; readonly at: string }[];
    readonly customer: string | null;
  };
  /** Not written when a colleague has the post: what stands in the way is heard from the store. */
  'copied-reply': { readonly written: boolean };
  'tag-post': null;
  /** Whether the post is this person’s now. */
  'take-post': { readonly taken: boolean };
  'read-team': TeamView | null;
  'join-team': TeamView | null;
  'leave-team': TeamView | null;
  'connect-team': null;
  'set-brand': null;
  'watch-author': null;
  'read-layers': Layers;
  'save-playbook': Saving;
  'try-playbook': Trial;
  'judge-samples': readonly JudgedSample[];
  'read-history': readonly Omit<StoredVersion, 'text'>[];
  'read-version': { readonly text: string } | null;
  'follow-playbook': Following;
  'look-at-subscription': Following;
  incident: {
    readonly done: boolean;
    /** Why it was not done, as a sentence. */
    readonly refused: string | null;
    /** What stands against closing, when closing was asked for. */
    readonly obstacles: readonly Obstacle[];
    readonly line: IncidentLine | null;
  };
  'list-incidents': {
    /** Open ones first, then the newest; drills among them. */
    readonly incidents: readonly IncidentLine[];
    readonly suggestion: Suggestion | null;
    readonly drills: readonly {
      readonly id: string;
      readonly title: string;
      readonly level: Level;
      readonly topics: readonly string[];
    }[];
  };
  'view-incident': IncidentView | null;
  'page-incident': { readonly total: number; readonly rows: readonly IncidentRow[] };
  'related-posts': { readonly posts: readonly string[] };
  'prepare-statement': {
    readonly replies: Omit<Playbook['replies'], 'acknowledgements'>;
    /** What was copied in the last 24 hours, for any post. */
    readonly earlier: readonly { readonly text: string; readonly at: string }[];
    /** In which most of the incident's posts are written; `null`: nobody knows. */
    readonly language: string | null;
    /** Where its posts were seen, most of them first. */
    readonly sites: readonly SiteId[];
  };
  /** `number`: of the new entry; `null`: nothing was captured. `sentence`: why not, or why without a picture. */
  'capture-evidence': { readonly number: number | null; readonly picture: boolean; readonly sentence: string | null };
  'view-report': Report | null;
  'prepare-report': Omit<Given, 'now' | 'names'> | null;
  'share-report': { readonly before: ToldLine | null };
  /** Open and closed ones; of those that were merged the one that they became part of. */
  'post-incidents': { readonly incidents: readonly IncidentKey[] };
  'add-channel': null;
  'rename-channel': null;
  'remove-channel': null;
  'test-channel': null;
  /** `before`: who was told already; then nothing was sent. `null`: the message is in the outbox. */
  tell: { readonly before: ToldLine | null };
  'opened-contact': null;
  /** Whether the choice fitted the message as it stands. */
  'settle-message': { readonly settled: boolean };
  'set-settings': null;
  'set-alerts': null;
  'see-alerts': null;
  tour: null;
  'delete-everything': null;
}

export type Answered<Of extends Name> =
  | { readonly ok: true; readonly value: Answers[Of] }
  | { readonly ok: false; readonly sentence: string };
