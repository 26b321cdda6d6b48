/** Finds the person and writes the message, from what this machine knows at the moment of telling. */
import { aboutIncident, aboutPost, type Told } from '@/lib/escalation/about.ts';
import { incidentIn } from '@/lib/escalation/incident.ts';
import type { Message } from '@/lib/escalation/message.ts';
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/platform/database.ts';
import { eventsAbout } from '@/lib/platform/outbox.ts';
import { keyOf } from '@/lib/playbook/overlay.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Role } from '@/lib/playbook/words.ts';
import { incidentPrefix } from '@/lib/record/keys.ts';

/** Everybody who reads the channel. */
export const team = 'team';

export interface Recipient {
  /** As the outbox and the record name it. */
  readonly key: string;
  readonly role: Role | null;
  readonly name: string;
  readonly does: string;
}

/**
 * @param channelName for the name of everybody in it
 * @throws Error with a sentence when the playbook names nobody like that any more
 */
export function recipientIn(book: Playbook, stakeholder: string, backup: boolean, channelName: string): Recipient {
  if (stakeholder === team)
    return { key: team, role: null, name: t('lead.recipient.everybody', { channel: channelName }), does: '' };
  const one = book.stakeholders.find((entry) => (keyOf(entry) ?? entry.role) === stakeholder);
  if (one === undefined) throw new Error(t('lead.recipient.gone'));
  const who = backup ? (one.backup?.name ?? '') : one.name;
  const name = `${who === '' ? '' : `${who}, `}${backup ? t('lead.recipient.standIn', { title: one.title }) : one.title}`;
  return { key: backup ? `${stakeholder}:backup` : stakeholder, role: one.role, name, does: one.does };
}

/** @throws Error with a sentence when nothing is known about it here */
export async function messageAbout(book: Playbook, about: string, told: Told, drill: boolean): Promise<Message> {
  if (about.startsWith(incidentPrefix)) return incidentMessage(book, about, told, drill);
  const [seen, stored] = await Promise.all([database.posts.get(about), database.assessments.get(about)]);
  if (seen === undefined || stored === undefined) throw new Error(t('lead.recipient.postUnknown'));
  return aboutPost(book, seen.post, stored.assessment, told, drill);
}

async function incidentMessage(book: Playbook, about: string, told: Told, drill: boolean): Promise<Message> {
  const incident = incidentIn(await eventsAbout(about));
  if (incident === null) throw new Error(t('lead.refused.unknown'));
  const [posts, assessments] = await Promise.all([
    database.posts.bulkGet([...incident.posts]),
    database.assessments.bulkGet([...incident.posts]),
  ]);
  const known = posts.flatMap((seen, index) => {
    const stored = assessments[index];
    return seen === undefined || stored === undefined ? [] : [{ post: seen.post, assessment: stored.assessment }];
  });
  const worst = known.sort((one, other) => other.assessment.score - one.assessment.score)[0] ?? null;
  const now = {
    ...incident,
    drill: incident.drill || drill,
    posts: incident.posts.length,
    due: worst?.assessment.acknowledgeBy ?? null,
    worst,
  };
  return aboutIncident(book, now, told);
}
