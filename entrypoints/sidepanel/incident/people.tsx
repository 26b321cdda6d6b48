/** Whom to tell about the incident: those who do, approve or hear of a step, each with what reaches them. */
import { effect, signal } from '@preact/signals';
import { aboutIncident } from '@/lib/escalation/about.ts';
import { count, t } from '@/lib/i18n.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import type { Role } from '@/lib/playbook/words.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { LoopInThese } from '../loop-in.tsx';
import { playbook, posts } from '../state.ts';
import { lines } from '../telling.ts';
import { askPatiently } from './lead.ts';
import { chosen, events } from './state.ts';

/** The newest posts of the incident that is shown: the gravest of them goes into the message. */
const some = signal<{ readonly key: IncidentKey; readonly posts: readonly string[] } | null>(null);
const looked = 200;

/** To be called once. */
export function startPeople(): void {
  effect(() => {
    const key = chosen.value;
    // A post that came in may be graver than all before.
    void events.value;
    if (key === null || key === 'list') return;
    askPatiently('page-incident', { key, part: 'posts', from: 0, count: looked }).then(
      ({ rows }) => {
        some.value = { key, posts: rows.flatMap((row) => (row.kind === 'post' ? [row.post] : [])) };
      },
      // Then the message names no post; nothing else is lost.
      () => undefined,
    );
  });
}

function worstOf(key: IncidentKey) {
  const own = some.value?.key === key ? some.value.posts : [];
  const known = (posts.value ?? []).filter((one) => own.includes(one.key));
  return known.sort((one, other) => other.assessment.score - one.assessment.score)[0] ?? null;
}

export const concerned = ({ phases, speaker, topics }: IncidentView) => {
  const roles = new Set<Role>([speaker.role]);
  for (const { steps } of phases)
    for (const { does, approves, informed } of steps)
      for (const role of [...does, ...approves, ...informed]) roles.add(role);
  return (playbook.value?.playbook.stakeholders ?? []).filter(
    (one) => roles.has(one.role) && (one.topics.length === 0 || one.topics.some((topic) => topics.includes(topic))),
  );
};

/** "3 told" or who was not. */
export function toldSays(incident: IncidentView): string {
  const told = new Set(
    lines.value
      .filter(({ state }) => state === 'sent' || state === 'opened')
      .map(({ stakeholder }) => stakeholder.replace(/:backup$/u, '')),
  );
  const failed = lines.value.filter(({ state }) => state === 'failed' || state === 'unsure').length;
  const said = { all: count(concerned(incident).length), failed: count(failed), told: count(told.size) };
  if (told.size === 0) return failed === 0 ? t('incident.people.none', said) : t('incident.people.noneFailed', said);
  return failed === 0 ? t('incident.people.told', told.size, said) : t('incident.people.toldFailed', told.size, said);
}

export function People({ incident }: { readonly incident: IncidentView }) {
  const book = playbook.value?.playbook;
  if (book === undefined) return null;
  const { key, title, level, drill, clocks } = incident;
  const due = clocks.find(({ metAt, endedAt }) => metAt === null && endedAt === null)?.due ?? null;
  const worst = worstOf(key);
  const now = { title, level, drill, posts: incident.posts, due, worst };
  return (
    <LoopInThese
      inner
      people={concerned(incident)}
      message={({ does }) => aboutIncident(book, now, { does, sender: '' })}
    />
  );
}
