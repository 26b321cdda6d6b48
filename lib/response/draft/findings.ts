/** Everything that a draft can be stopped for: how grave it is where it stands, why, and what to write instead. */
import type { Setting } from './setting.ts';
import type { Phrased } from './wording.ts';

export type FindingId =
  | Phrased
  | 'admits-fault'
  | 'asks-personal'
  | 'avoided'
  | 'too-long'
  | 'repeated'
  | 'unfilled'
  | 'unapproved'
  | 'named-other'
  | 'shouts'
  | 'language-without-lists';

/** `must` be changed, `should` be, or worth a `note`. */
export type Severity = 'must' | 'should' | 'note';

interface Entry {
  readonly severity: Severity;
  readonly because: string;
  readonly instead: string;
  /** Row of the practice notes. */
  readonly source: string;
}

export const findingTable: Readonly<Record<FindingId, Entry>> = {
  denies: {
    severity: 'must',
    because: 'Denying feeds the anger, also when it is a misunderstanding.',
    instead: 'Say what you have seen and that you are checking it. Correct a fact once, with its source.',
    source: '1.18, 2.21, D12',
  },
  minimises: {
    severity: 'must',
    because: 'It makes their trouble smaller than it is to them.',
    instead: 'Name what happened to them, without "if", "only" or "isolated".',
    source: '1.18, 2.21',
  },
  'hollow-regret': {
    severity: 'should',
    because: 'Everybody knows this sentence, so nobody believes it.',
    instead: 'Say what you are sorry for, in their words.',
    source: '2.24',
  },
  argues: {
    severity: 'must',
    because: 'A debate keeps it fresh, and the public sees you win against a customer.',
    instead: 'Say that you have heard it and what you do now.',
    source: '2.21, 2.22',
  },
  'blames-customer': {
    severity: 'must',
    because: 'It puts the blame on the person who complains.',
    instead: 'Say what you can do; leave out what they could have done.',
    source: '2.17, 2.21',
  },
  misunderstood: {
    severity: 'must',
    because: 'To say that you were misunderstood is to say that they are wrong to be upset.',
    instead: 'Say that you understand why they are upset.',
    source: '1.18, 2.21, D12',
  },
  jokes: {
    severity: 'must',
    because: 'A joke or a snarky remark to somebody upset can spiral.',
    instead: 'Answer soberly.',
    source: '3.1',
  },
  'offers-money': {
    severity: 'must',
    because: 'Money in the first public answer spreads the complaint, and everybody compares.',
    instead: 'Offer it in private, by the same table for everybody.',
    source: 'section 2 (Herhausen), 0.9, D6',
  },
  'over-promises': {
    severity: 'must',
    because: 'You will be held to a promise that nobody can be sure to keep.',
    instead: 'Say what you do, and by when you say more.',
    source: '1.29, 2.13, D2',
  },
  passive: {
    severity: 'should',
    because: 'Nobody acts in this sentence; it sounds like a form.',
    instead: 'Say who did it or does it: "we".',
    source: '1.28',
  },
  'asks-forgiveness': {
    severity: 'should',
    because: 'Asking for forgiveness wants something from the people who were let down, and helps least.',
    instead: 'Say what you regret and what you put right.',
    source: 'section 2 (Lewicki)',
  },
  speculates: {
    severity: 'should',
    because: 'A guess is quoted as a fact and has to be taken back.',
    instead: 'Say what is known, what is not, and when you say more.',
    source: 'section 2 (CERC), 1.17',
  },
  'self-praise': {
    severity: 'note',
    because: 'It speaks about you, and sounds empty beside a complaint.',
    instead: 'Say what you do about this case.',
    source: '1.28, 2.25',
  },
  'admits-fault': {
    severity: 'must',
    because: 'It takes the blame before the facts are in.',
    instead: 'Show sympathy now; let legal approve words of fault.',
    source: '1.21, D11',
  },
  'asks-personal': {
    severity: 'must',
    because: 'Everybody can read the answer.',
    instead: 'Ask for it in a private message, and say so here.',
    source: 'D1',
  },
  avoided: {
    severity: 'must',
    because: "It stands on your playbook's avoid list.",
    instead: 'Say it in other words.',
    source: '3.5',
  },
  'too-long': {
    severity: 'must',
    because: 'The network will not take it.',
    instead: 'Shorten it; the marked end does not fit.',
    source: 'length of the network',
  },
  repeated: {
    severity: 'should',
    because: 'The same text was copied twice already in 24 hours; people notice, and so does the network.',
    instead: 'Take another variant, or say something about this case.',
    source: '1.24, D13',
  },
  unfilled: {
    severity: 'must',
    because: 'A place that you fill in is still empty.',
    instead: 'Fill it in, or take the words around it out.',
    source: '1.24, D13',
  },
  unapproved: {
    severity: 'should',
    because: 'In a crisis somebody approves every wording beyond the holding text.',
    instead: 'Have the marked sentences approved first.',
    source: '2.13, 2.14, D2, section 2.1',
  },
  'named-other': {
    severity: 'must',
    because: 'This is the name of another customer.',
    instead: 'Put in the name of the person whom you answer, or none.',
    source: '1.28, D13',
  },
  shouts: {
    severity: 'should',
    because: 'Capitals and rows of exclamation marks read as shouting.',
    instead: 'Write it plainly.',
    source: '2.15',
  },
  'language-without-lists': {
    severity: 'note',
    because:
      'There are no phrases for this language: only length, repetition, slots, names, capitals and the avoid list were checked.',
    instead: 'Let somebody who speaks it read the text.',
    source: '',
  },
};

/** @returns how grave a finding is in this setting; `null` when it is none there */
export function severityOf(id: FindingId, setting: Setting, linked: boolean): Severity | null {
  const { kind, responsibility, venue } = setting;
  if (id === 'offers-money') {
    if (venue === 'private') return null;
    return kind === 'acknowledgement' ? 'must' : responsibility === 'at-fault' ? 'note' : 'should';
  }
  if (id === 'asks-personal' && venue === 'private') return null;
  if (id === 'admits-fault' && responsibility === 'at-fault') return null;
  if (id === 'admits-fault' && responsibility === 'accident') return 'should';
  // One correction of a fact, with its source, then stop (D12).
  if (id === 'denies' && linked && responsibility !== 'at-fault') return 'note';
  // Without the approved texts nobody can say more than that approval is due.
  if (id === 'unapproved' && setting.approved === undefined) return 'note';
  return findingTable[id].severity;
}
