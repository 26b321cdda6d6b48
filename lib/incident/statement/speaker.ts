/** Who speaks for the brand at a level: the worse it is, the higher. Practice 1.14-1.16, D7. */
import { t } from '@/lib/i18n.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Level, Role } from '@/lib/playbook/words.ts';
import { levelIs, roleIs } from '../names.ts';
import type { StatementAnswers } from './answers.ts';

export interface Speaker {
  readonly role: Role;
  /** As a signature: name and role; `null` while the playbook names nobody. */
  readonly name: string | null;
  readonly title: string;
  readonly prompt: string;
}

/** The person of the topic comes before the one for everything. */
export function speakerFor(
  { speakers, stakeholders }: Pick<Playbook, 'speakers' | 'stakeholders'>,
  level: Level,
  topics: readonly string[],
): Speaker {
  const role = speakers[level];
  const all = stakeholders.filter((one) => one.role === role);
  const one =
    all.find(({ topics: only }) => only.some((topic) => topics.includes(topic))) ??
    all.find(({ topics: only }) => only.length === 0);
  const title = one?.title ?? roleIs(role);
  const name = one === undefined || one.name === '' ? null : `${one.name}, ${title}`;
  return { role, name, title, prompt: t('lead.question.speaker.hint') };
}

/** What to say when another role speaks than the playbook has for this level; `null` when it is the right one. */
export function speakerMismatch(
  speaker: Speaker,
  answers: Pick<StatementAnswers, 'speaker'>,
  level: Level,
): string | null {
  if (answers.speaker === null || answers.speaker.role === speaker.role) return null;
  return t('lead.statement.speaks', { level: levelIs(level), title: speaker.title });
}
