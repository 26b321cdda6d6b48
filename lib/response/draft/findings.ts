/** Everything that a draft can be stopped for: how grave it is where it stands, why, and what to write instead. */
import { t } from '@/lib/i18n.ts';
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
    because: t('post.finding.denies'),
    instead: t('post.finding.deniesInstead'),
    source: '1.18, 2.21, D12',
  },
  minimises: {
    severity: 'must',
    because: t('post.finding.minimises'),
    instead: t('post.finding.minimisesInstead'),
    source: '1.18, 2.21',
  },
  'hollow-regret': {
    severity: 'should',
    because: t('post.finding.hollowRegret'),
    instead: t('post.finding.hollowRegretInstead'),
    source: '2.24',
  },
  argues: {
    severity: 'must',
    because: t('post.finding.argues'),
    instead: t('post.finding.arguesInstead'),
    source: '2.21, 2.22',
  },
  'blames-customer': {
    severity: 'must',
    because: t('post.finding.blamesCustomer'),
    instead: t('post.finding.blamesCustomerInstead'),
    source: '2.17, 2.21',
  },
  misunderstood: {
    severity: 'must',
    because: t('post.finding.misunderstood'),
    instead: t('post.finding.misunderstoodInstead'),
    source: '1.18, 2.21, D12',
  },
  jokes: {
    severity: 'must',
    because: t('post.finding.jokes'),
    instead: t('post.finding.jokesInstead'),
    source: '3.1',
  },
  'offers-money': {
    severity: 'must',
    because: t('post.finding.offersMoney'),
    instead: t('post.finding.offersMoneyInstead'),
    source: 'section 2 (Herhausen), 0.9, D6',
  },
  'over-promises': {
    severity: 'must',
    because: t('post.finding.overPromises'),
    instead: t('post.finding.overPromisesInstead'),
    source: '1.29, 2.13, D2',
  },
  passive: {
    severity: 'should',
    because: t('post.finding.passive'),
    instead: t('post.finding.passiveInstead'),
    source: '1.28',
  },
  'asks-forgiveness': {
    severity: 'should',
    because: t('post.finding.asksForgiveness'),
    instead: t('post.finding.asksForgivenessInstead'),
    source: 'section 2 (Lewicki)',
  },
  speculates: {
    severity: 'should',
    because: t('post.finding.speculates'),
    instead: t('post.finding.speculatesInstead'),
    source: 'section 2 (CERC), 1.17',
  },
  'self-praise': {
    severity: 'note',
    because: t('post.finding.selfPraise'),
    instead: t('post.finding.selfPraiseInstead'),
    source: '1.28, 2.25',
  },
  'admits-fault': {
    severity: 'must',
    because: t('post.finding.admitsFault'),
    instead: t('post.finding.admitsFaultInstead'),
    source: '1.21, D11',
  },
  'asks-personal': {
    severity: 'must',
    because: t('post.finding.asksPersonal'),
    instead: t('post.finding.asksPersonalInstead'),
    source: 'D1',
  },
  avoided: {
    severity: 'must',
    because: t('post.finding.avoided'),
    instead: t('post.finding.avoidedInstead'),
    source: '3.5',
  },
  'too-long': {
    severity: 'must',
    because: t('post.finding.tooLong'),
    instead: t('post.finding.tooLongInstead'),
    source: 'length of the network',
  },
  repeated: {
    severity: 'should',
    because: t('post.finding.repeated'),
    instead: t('post.finding.repeatedInstead'),
    source: '1.24, D13',
  },
  unfilled: {
    severity: 'must',
    because: t('post.finding.unfilled'),
    instead: t('post.finding.unfilledInstead'),
    source: '1.24, D13',
  },
  unapproved: {
    severity: 'should',
    because: t('post.finding.unapproved'),
    instead: t('post.finding.unapprovedInstead'),
    source: '2.13, 2.14, D2, section 2.1',
  },
  'named-other': {
    severity: 'must',
    because: t('post.finding.namedOther'),
    instead: t('post.finding.namedOtherInstead'),
    source: '1.28, D13',
  },
  shouts: {
    severity: 'should',
    because: t('post.finding.shouts'),
    instead: t('post.finding.shoutsInstead'),
    source: '2.15',
  },
  'language-without-lists': {
    severity: 'note',
    because: t('post.finding.languageWithoutLists'),
    instead: t('post.finding.languageWithoutListsInstead'),
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
