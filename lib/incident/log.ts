/** The log in plain sentences: "Ada marked “Pause every scheduled post” as done." */
import { count, row, t } from '@/lib/i18n.ts';
import type { IncidentDeed } from '@/lib/record/incident-deeds.ts';
import type { Incident, LogEntry } from './incident.ts';
import { levelIs, phaseIs, roleIs, whoIs } from './names.ts';

/** Names for what the log speaks of; entries may be about steps that came with another incident. */
export type Named = Pick<Incident, 'key' | 'steps' | 'schedulers'>;

/** @returns one sentence without the time; untrusted text stays text */
export function sentenceOf({ by, deed, incident }: LogEntry, named: Named): string {
  const words = said(deed, whoIs(by), namesIn(named));
  const sentence = /[.!?\u2026\u3002\u061f]$/u.test(words) ? words : t('lead.log.stop', { sentence: words });
  return incident === named.key ? sentence : t('lead.log.elsewhere', { sentence });
}

const known = new WeakMap<Named, ReadonlyMap<string, string>>();

/** A log of thousands asks for the same names again and again. */
function namesIn(named: Named): (id: string) => string {
  const names = known.get(named) ?? new Map([...named.steps, ...named.schedulers].map(({ id, title }) => [id, title]));
  known.set(named, names);
  return (id) => names.get(id) ?? id;
}

function because(sentence: string, reason: string): string {
  const why = reason.trim();
  return why === '' ? sentence : t('lead.log.because', { sentence, why });
}

type DeedOf<Kind extends IncidentDeed['kind']> = Extract<IncidentDeed, { kind: Kind }>;

function said(deed: IncidentDeed, by: string, name: (id: string) => string): string {
  switch (deed.kind) {
    case 'declared': {
      const what = { by, title: deed.title, level: levelIs(deed.level) };
      return deed.drill ? t('lead.log.declaredDrill', what) : t('lead.log.declared', what);
    }
    case 'titled':
      return t('lead.log.titled', { by, title: deed.title });
    case 'levelled':
      return because(t('lead.log.levelled', { by, level: levelIs(deed.level) }), deed.why);
    case 'topics':
      return deed.topics.length === 0
        ? t('lead.log.noTopics', { by })
        : t('lead.log.topics', { by, topics: row(deed.topics) });
    case 'owner':
      return deed.owner === null ? t('lead.log.leadOpen', { by }) : t('lead.log.lead', { by, who: whoIs(deed.owner) });
    case 'phase':
      return t('lead.log.phase', { by, phase: phaseIs(deed.phase) });
    case 'joined': {
      const { length } = deed.posts;
      const key = deed.how === 'topic' ? 'lead.log.joinedByTopic' : 'lead.log.joined';
      return t(key, length, { by, count: count(length) });
    }
    case 'left':
      return t('lead.log.left', deed.posts.length, { by, count: count(deed.posts.length) });
    case 'steps':
      return t('lead.log.list', { by, title: deed.title });
    case 'step-owner':
    case 'step-state':
    case 'step-approval':
      return saidOfStep(deed, by, name(deed.step));
    case 'note':
      if (deed.withdrawn) return t('lead.log.noteWithdrawn', { by });
      return t(deed.decision ? 'lead.log.decided' : 'lead.log.noted', { by, text: deed.text });
    case 'fact':
      return deed.withdrawn
        ? t('lead.log.factWithdrawn', { by })
        : t(`lead.log.fact.${deed.about}`, { by, text: deed.text });
    case 'schedulers':
      return t('lead.log.schedulers', { by, count: count(deed.schedulers.length) });
    case 'scheduler':
      return t(`lead.log.scheduler.${deed.state}`, { by, title: name(deed.scheduler) });
    case 'access':
      return t(deed.done ? 'lead.log.accessDone' : 'lead.log.accessOpen', { by, page: deed.access });
    case 'told':
      return saidOfTold(deed, by);
    case 'evidence':
      return deed.url === '' ? t('lead.log.evidence', { by }) : t('lead.log.evidenceOf', { by, url: deed.url });
    case 'statement-drafted':
      return t('lead.log.drafted', { by });
    case 'statement-approved': {
      const key = deed.approved ? 'lead.log.approved' : 'lead.log.notApproved';
      return because(t(key, { by, role: roleIs(deed.role) }), deed.why);
    }
    case 'published': {
      const sentence = t(`lead.log.published.${deed.what}`, { by });
      return deed.url === null ? sentence : t('lead.log.at', { sentence, url: deed.url });
    }
    case 'merged':
      return t('lead.log.merged', { by });
    case 'closed':
      return deed.despite === null
        ? t('lead.log.closed', { by })
        : because(t('lead.log.closedDespite', { by }), deed.despite);
    case 'reopened':
      return because(t('lead.log.reopened', { by }), deed.why);
    case 'review':
      return t('lead.log.review', { by, question: deed.question });
    case 'task': {
      const key = deed.withdrawn ? 'lead.log.taskWithdrawn' : deed.done ? 'lead.log.taskDone' : 'lead.log.taskSet';
      return t(key, { by, title: deed.title, day: count(deed.after) });
    }
  }
}

function saidOfStep(deed: DeedOf<'step-owner' | 'step-state' | 'step-approval'>, by: string, step: string): string {
  if (deed.kind === 'step-owner')
    return deed.owner === null
      ? t('lead.log.stepBack', { by, step })
      : t('lead.log.stepOwner', { by, step, who: whoIs(deed.owner) });
  if (deed.kind === 'step-approval')
    return t(deed.approved ? 'lead.log.stepApproved' : 'lead.log.stepUnapproved', {
      by,
      step,
      role: roleIs(deed.role),
    });
  if (deed.state === 'done') return t('lead.log.stepDone', { by, step });
  return because(
    t(deed.state === 'skipped' ? 'lead.log.stepSkipped' : 'lead.log.stepReopened', { by, step }),
    deed.why,
  );
}

/** Ways that are no channel of the team's have no name of their own. */
const ways: Readonly<Record<string, string>> = {
  mail: t('lead.log.channel.mail'),
  phone: t('lead.log.channel.phone'),
  sms: t('lead.log.channel.sms'),
  chat: t('lead.log.channel.chat'),
};

function saidOfTold({ state, stakeholder, name, channel }: DeedOf<'told'>, by: string): string {
  const way = Object.hasOwn(ways, channel) ? ways[channel] : undefined;
  return t(`lead.log.told.${state}`, { by, who: name === '' ? stakeholder : name, channel: way ?? channel });
}
