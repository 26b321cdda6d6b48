/** What an alert says: what happened, how much, why it matters, in one breath. */
import { names } from '@/components/page/icons.ts';
import type { Driving } from '@/lib/platform/volume-kept.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { levelOfSpike } from '@/lib/triage/brand-level.ts';
import type { Spike } from '@/lib/volume/spike.ts';
import type { OpenPost } from './open-posts.ts';

const longest = 120;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}\u2026` : text);
const number = (value: number): string => String(Math.round(value));

/** A topic by its title; one that the playbook does not have any more by its id. */
export const topicTitle = (topics: Playbook['topics'], id: string): string =>
  topics.find((topic) => topic.id === id)?.title ?? id;

export function ofSpike(spike: Spike, driving: Driving | null, topics: Playbook['topics']) {
  const level = levelOfSpike[spike.severity];
  const about = spike.topics.slice(0, 2).map((id) => topicTitle(topics, id).toLowerCase());
  const made = driving?.start === spike.start ? driving : null;
  const said = (made?.words ?? []).slice(0, 3).map(({ word }) => word);
  const ordinary = Math.max(1, spike.expected);
  return {
    level,
    title: `${names[level]}: more complaints than usual${about.length > 0 ? `, ${about.join(' and ')}` : ''}`,
    words: [
      `${number(spike.count)} where about ${number(ordinary)} ${Math.round(ordinary) === 1 ? 'is' : 'are'} ordinary.`,
      ...(said.length > 0 ? [`They say: ${said.join(', ')}.`] : []),
      ...(made?.nature === 'copies' ? ['Most are copies of the same text.'] : []),
    ].join(' '),
  };
}

export function ofPost({ level, author, text, assessment }: OpenPost) {
  const why = assessment.reasons.find(({ way }) => way === 'for');
  const reason = why === undefined ? '' : `${why.title}${why.evidence === '' ? '' : ` (${why.evidence})`}. `;
  return {
    level,
    title: `${names[level]}: ${author ?? 'somebody'}`,
    words: `${reason}${cut((text ?? '').replace(/\s+/gu, ' ').trim())}`,
  };
}
