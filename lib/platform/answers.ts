/** What each message is answered with; a refused or failed one is answered with a sentence. Types only. */
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Offer } from '@/lib/response/acknowledgement.ts';
import type { DrawnCard, Mark } from './mark.ts';
import type { Name } from './messages.ts';

export interface Answers {
  'read-playbook': { readonly playbook: Omit<Playbook, 'replies'>; readonly problem: string | null };
  'assess-posts': readonly Mark[];
  'explain-post': DrawnCard | null;
  'copy-acknowledgement': {
    readonly text: string | null;
    readonly silence: string | null;
    readonly mark: Mark | null;
    readonly panel: boolean;
  };
  'open-panel': { readonly opened: boolean };
  'set-care': Mark | null;
  'report-reading': null;
  'offer-replies': Offer | null;
  'copied-reply': null;
  'set-brand': null;
  'set-stakeholders': null;
  'set-settings': null;
  'delete-everything': null;
}

export type Answered<Of extends Name> =
  | { readonly ok: true; readonly value: Answers[Of] }
  | { readonly ok: false; readonly sentence: string };
