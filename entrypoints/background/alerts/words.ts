/** What an alert says: what happened, how much, why it matters, in one breath. */
import { names } from '@/components/page/icons.ts';
import { apart, count, language, list, t } from '@/lib/i18n.ts';
import type { Driving } from '@/lib/platform/volume-kept.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { levelOfSpike } from '@/lib/triage/brand-level.ts';
import type { Spike } from '@/lib/volume/spike.ts';
import type { OpenPost } from './open-posts.ts';

const longest = 120;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}\u2026` : text);
const number = (value: number): string => count(Math.round(value));

/** A topic by its title, as it stands within a sentence; one that the playbook does not have any more by its id. */
export function topicWithin(topics: Playbook['topics'], id: string): string {
  const title = topics.find((topic) => topic.id === id)?.title ?? id;
  // Other languages keep the capitals of a noun, or have none.
  return language === 'en' ? title.toLowerCase() : title;
}

export function ofSpike(spike: Spike, driving: Driving | null, topics: Playbook['topics']) {
  const level = levelOfSpike[spike.severity];
  const about = spike.topics.slice(0, 2).map((id) => topicWithin(topics, id));
  const made = driving?.start === spike.start ? driving : null;
  const said = (made?.words ?? []).slice(0, 3).map(({ word }) => word);
  const ordinary = Math.max(1, spike.expected);
  return {
    level,
    title:
      about.length === 0
        ? t('panel.alert.spike', { level: names[level] })
        : t('panel.alert.spikeAbout', { level: names[level], topics: list(about) }),
    words: [
      t('panel.alert.counted', Math.round(ordinary), { count: number(spike.count), ordinary: number(ordinary) }),
      ...(said.length > 0 ? [t('panel.alert.theySay', { words: said.map(apart).join(t('panel.comma')) })] : []),
      ...(made?.nature === 'copies' ? [t('panel.alert.copies')] : []),
    ].join(' '),
  };
}

export function ofPost({ level, author, text, assessment }: OpenPost) {
  const why = assessment.reasons.find(({ way }) => way === 'for');
  const said = cut((text ?? '').replace(/\s+/gu, ' ').trim());
  return {
    level,
    title: t('panel.alert.post', {
      level: names[level],
      who: author === null ? t('panel.alert.somebody') : apart(author),
    }),
    words:
      why === undefined
        ? said
        : why.evidence === ''
          ? t('panel.alert.reason', { reason: why.title, text: apart(said) })
          : t('panel.alert.reasonMeasured', { reason: why.title, evidence: why.evidence, text: apart(said) }),
  };
}
