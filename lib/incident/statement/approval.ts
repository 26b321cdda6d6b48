/** Who has to agree before a statement goes out, and who still has to. Practice sections 2 and 2.1, D2, D11. */
import { t } from '@/lib/i18n.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { type Level, levels, type Role } from '@/lib/playbook/words.ts';
import type { Draft } from '@/lib/response/draft/check.ts';
import { levelIs, roleIs } from '../names.ts';
import type { Strategy } from './strategy.ts';

export interface Approval {
  readonly role: Role;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly given: { readonly by: string; readonly at: string } | null;
  /** Somebody of this role said no, with the reason. */
  readonly refused: { readonly by: string; readonly at: string; readonly why: string } | null;
}

/** As the record keeps them; they are of exactly these words, so a changed text has none. */
export interface Given {
  readonly role: Role;
  readonly approved: boolean;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** The step of the playbook that says who approves a statement. */
const approving = 'approve-statement';
const reaches = (level: Level, from: Level) => levels.indexOf(level) >= levels.indexOf(from);

/**
 * The playbook's own step decides; without one for this level, the social lead agrees to a first answer and the press office to a
 * statement. Legal reads every word of fault, and every claim that is called untrue.
 */
export function approvalsFor(
  playbook: Pick<Playbook, 'checklists' | 'stakeholders'>,
  level: Level,
  topics: readonly string[],
  strategy: Pick<Strategy, 'id' | 'legal'>,
  draft: Pick<Draft, 'findings'>,
  given: readonly Given[],
): Approval[] {
  const found = new Map<Role, { why: string; source: string }>();
  const step = playbook.checklists
    .filter(
      ({ topics: only, from }) =>
        reaches(level, from) && (only.length === 0 || only.some((one) => topics.includes(one))),
    )
    .flatMap(({ steps }) => steps)
    .find(({ id }) => id === approving);
  // The holding text was agreed to beforehand: it is the fast lane.
  if (strategy.id !== 'hold') {
    for (const role of step?.approves ?? [])
      found.set(role, { why: t('lead.approval.playbook', { level: levelIs(level) }), source: 'section 2.1' });
    if (found.size === 0) {
      const role: Role = reaches(level, 'worry') ? 'pr' : 'social-lead';
      found.set(role, { why: t('lead.approval.somebodyElse'), source: 'D2' });
    }
  }
  const fault = draft.findings.some(({ id }) => id === 'admits-fault');
  if (fault || strategy.legal) {
    const why = t(strategy.id === 'correct' ? 'lead.approval.untrue' : 'lead.approval.fault');
    found.set('legal', { why, source: strategy.id === 'correct' ? 'D12' : 'D11' });
  }
  return [...found].map(([role, { why, source }]) => {
    const last = given.filter((one) => one.role === role).at(-1);
    const title = playbook.stakeholders.find((one) => one.role === role)?.title ?? roleIs(role);
    return {
      role,
      title,
      why,
      source,
      given: last?.approved === true ? { by: last.by, at: last.at } : null,
      refused: last?.approved === false ? { by: last.by, at: last.at, why: last.why } : null,
    };
  });
}
