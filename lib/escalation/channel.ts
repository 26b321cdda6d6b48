/** What each way to reach somebody says of itself. One file in `channels/` is one way; types only. */
import type { Message } from './message.ts';

interface Way {
  /** Kept in the database and in the record: never changed. */
  readonly id: string;
  /** As people call it. */
  readonly called: string;
  /** A sentence: what happens when it is used. */
  readonly describes: string;
  /** A sentence: how much it carries, and who says so. */
  readonly limits: string;
}

/** A link that opens a program of the user's, with the message ready in it. Whether it is sent can't be seen. */
export interface LinkWay extends Way {
  readonly by: 'link';
  /** The stakeholder's key that holds the address. */
  readonly needs: 'mail' | 'phone';
  /** The word on the button. */
  readonly verb: string;
  /** @returns `null` when the address is none */
  link(address: string, message: Message): string | null;
}

/** One request's body before the address is known: JSON without any secret. */
export type Part = Readonly<Record<string, unknown>>;

export type Checked =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly sentence: string };

/** What a service answered. */
export interface Answer {
  /** 0: it points elsewhere. */
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** At most the first few thousand characters; empty when it could not be read to its end. */
  readonly body: string;
}

/** What an answer means for the message. */
export type Outcome =
  | { readonly is: 'sent' }
  /** It was refused and certainly not shown. `seconds`: how long the service asks to wait; `null`: it does not say. */
  | { readonly is: 'later'; readonly seconds: number | null; readonly sentence: string }
  /** Refused for good: it would be refused again. */
  | { readonly is: 'failed'; readonly sentence: string }
  /** It may have been shown. */
  | { readonly is: 'unsure'; readonly sentence: string };

/** An address of a service that posts into a channel. Whoever knows the address can post: it is a secret. */
export interface Webhook extends Way {
  readonly by: 'webhook';
  /** Where the address is found, in a sentence. */
  readonly asks: string;
  readonly example: string;
  /** The only hosts that it may be sent to, over https: "hooks.slack.com", "*.logic.azure.com". */
  readonly hosts: readonly string[];
  /** Milliseconds between two parts of one message. */
  readonly pause: number;
  /** A good answer means that the message stands in the channel; `false`: that the service took it. */
  readonly shown: boolean;
  /** @returns the address in the one form in which it is kept, or what is wrong with it */
  address(typed: string): Checked;
  /** One or more bodies, each within the service's limits, to be sent in this order. */
  compose(message: Message): readonly Part[];
  request(address: string, part: Part): { readonly url: string; readonly body: string };
  outcome(answer: Answer): Outcome;
}
