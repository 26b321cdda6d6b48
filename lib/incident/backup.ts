/** Whom to call when a clock is late: the one who should have done it, and who stands in. A suggestion; nothing is sent. */
import { t } from '@/lib/i18n.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import type { Role } from '@/lib/playbook/words.ts';
import type { ClockName } from '@/lib/record/incident-deeds.ts';
import { clockTitles, running, span } from './clock.ts';
import type { Incident } from './incident.ts';
import { whoIs } from './names.ts';

export interface Escalation {
  readonly clock: ClockName;
  readonly overdueSince: string;
  readonly role: Role;
  /** As the playbook names them; `null` where it names nobody. */
  readonly stakeholder: Stakeholder | null;
  readonly backup: NonNullable<Stakeholder['backup']> | null;
  readonly sentence: string;
}

/** Who does it where the checklist does not say. */
const usual: Readonly<Record<ClockName, Role>> = { acknowledge: 'social-lead', statement: 'pr', update: 'social-lead' };

/** @param now in milliseconds */
export function escalations(
  incident: Incident,
  { stakeholders }: Pick<Playbook, 'stakeholders'>,
  now: number,
): Escalation[] {
  return running(incident, now).flatMap(({ clock, overdueSince }) => {
    if (overdueSince === null) return [];
    const step = incident.steps.find(({ stops, status }) => stops === clock && status !== 'done');
    const role = step?.does[0] ?? usual[clock];
    const stakeholder = personFor(stakeholders, role, incident.topics);
    const backup = stakeholder?.backup ?? null;
    const said = {
      clock: clockTitles[clock],
      span: span(now - Date.parse(overdueSince)),
      who: whoIs(step?.owner ?? nameOf(stakeholder) ?? t('lead.backup.whoever')),
    };
    return [{ clock, overdueSince, role, stakeholder, backup, sentence: callFor(backup, said) }];
  });
}

function callFor(
  backup: Escalation['backup'],
  said: { readonly clock: string; readonly span: string; readonly who: string },
): string {
  if (backup === null) return t('lead.backup.nobody', said);
  return backup.name === '' ? t('lead.backup.nameless', said) : t('lead.backup.tell', { ...said, backup: backup.name });
}

const nameOf = (one: Stakeholder | null): string | null =>
  one === null ? null : one.name === '' ? one.title : one.name;

/** @returns who is named for one of the topics, else who is there for all; `null`: the playbook names nobody */
export function personFor(all: readonly Stakeholder[], role: Role, topics: readonly string[]): Stakeholder | null {
  const those = all.filter((one) => one.role === role);
  const named = those.find((one) => one.topics.some((topic) => topics.includes(topic)));
  return named ?? those.find((one) => one.topics.length === 0) ?? null;
}
