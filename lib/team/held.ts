/** Why a post was not taken, in words: somebody has it, or nobody can be asked. */
import type { Doubled } from '@/lib/record/doubled.ts';

export interface Held {
  readonly key: string;
  /** `offline`: the server can't be asked. `unconfirmed`: it did not answer in time. */
  readonly why: 'handling' | 'answered' | 'offline' | 'unconfirmed';
  readonly who: string | null;
  /** ISO 8601: since when. */
  readonly at: string | null;
}

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const clock = (at: string | null): string => (at === null ? 'a moment ago' : time.format(new Date(at)));

/** The whole sentence, for the panel. */
export function heldSentence({ why, who, at }: Held): string {
  switch (why) {
    case 'handling':
      return `${who ?? 'Somebody'} is answering this since ${clock(at)}.`;
    case 'answered':
      return `${who ?? 'Somebody'} answered this at ${clock(at)}.`;
    case 'offline':
      return 'You are offline: a colleague may be answering this too. If two do, both will see it when you are back.';
    case 'unconfirmed':
      return 'The team\u2019s server did not answer in time: a colleague may be answering this too.';
  }
}

/** Two people answered the same post without knowing of each other. */
export const doubledSentence = ({ who: [first, second], at: [earlier, later] }: Doubled): string =>
  `Answered twice: ${first} at ${clock(earlier)} and ${second} at ${clock(later)} did not know of each other. Agree on who goes on.`;

/** So few words that a badge has room for them. */
export function heldShortly({ why, who }: Held): string {
  const name = (who ?? 'Somebody').slice(0, 30);
  switch (why) {
    case 'handling':
      return `${name} is answering`;
    case 'answered':
      return `${name} answered it`;
    case 'offline':
    case 'unconfirmed':
      return 'Team offline \u2013 see the panel';
  }
}

/** What the button is called that answers all the same. */
export const anywayWords: Readonly<Record<Held['why'], string>> = {
  handling: 'Take over',
  answered: 'Answer it too',
  offline: 'Answer anyway',
  unconfirmed: 'Answer anyway',
};
