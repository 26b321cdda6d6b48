/** The message about a post, about an incident, and the one that only tries a channel out. */
import { count, dayFirst, t } from '@/lib/i18n.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Level, Role } from '@/lib/playbook/words.ts';
import { calledBy, type Post } from '@/lib/post.ts';
import { nameless } from '@/lib/record/nameless.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import { cut } from './cut.ts';
import type { Message, Section } from './message.ts';

const excerpt = 600;
const topReasons = { for: 4, against: 2 };

/** What the playbook says about who decides; read only. */
export type Deciding = Pick<Playbook, 'brand' | 'speakers' | 'stakeholders' | 'hours'>;

export interface Told {
  /** What the recipient does when looped in; may be empty. */
  readonly does: string;
  /** Who sends it; empty: nobody said a name. */
  readonly sender: string;
}

/** @param sender empty or nameless: nobody said a name */
export const sentBy = (sender: string): string =>
  sender === '' || sender === nameless ? t('lead.message.sent') : t('lead.message.sentBy', { who: sender });

/** "Kim Ash, Press office" */
const called = ({ name, title }: { readonly name: string; readonly title: string }): string =>
  name === '' ? title : `${name}, ${title}`;

const levelOf = (level: Level): string => t(`lead.level.${level}`);
const roleOf = (role: Role): string => t(`lead.role.${role === 'social-lead' ? 'socialLead' : role}`);

/** @param due ISO 8601; `null`: no time is promised */
export function deciding({ speakers, stakeholders, hours }: Deciding, level: Level, due: string | null): string {
  const one = stakeholders.find(({ role }) => role === speakers[level]);
  const who = one === undefined ? roleOf(speakers[level]) : called(one);
  return due === null
    ? t('lead.message.decides', { who })
    : t('lead.message.decidesBy', { who, time: clock(due, hours.zone) });
}

/** Day, time and zone: the reader may sit in another one. */
function clock(due: string, zone: string): string {
  const words = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return `${new Intl.DateTimeFormat(dayFirst, { ...words, timeZone: zone }).format(new Date(due))} (${zone})`;
}

function reasonsOf({ reasons }: Assessment): Section[] {
  const told = (way: 'for' | 'against') =>
    reasons
      .filter((one) => one.way === way)
      .slice(0, topReasons[way])
      .map(({ title, evidence }) => `- ${title}${evidence === '' ? '' : `: ${evidence}`}`);
  return [
    { head: t('lead.message.whyWorry'), lines: told('for') },
    { head: t('lead.message.whyNot'), lines: told('against') },
  ];
}

/** What somebody wrote, without the beginning of every line that could look like our own words. */
const wrote = (post: Post): Section => ({
  head: t('lead.message.written'),
  lines: [post.text === null ? t('lead.row.unreadable') : t('lead.message.quoted', { text: cut(post.text, excerpt) })],
});

/** @param drill the post is a sample */
export function aboutPost(book: Deciding, post: Post, assessment: Assessment, told: Told, drill = false): Message {
  const { level, score, acknowledgeBy } = assessment;
  const author = cut(calledBy(post) ?? t('lead.message.somebody'), 80);
  return {
    mark: drill ? 'DRILL' : null,
    level,
    headline: t('lead.message.aboutPost', { brand: book.brand.name, level: levelOf(level), score, author }),
    sections: [
      { head: t('lead.message.whoDecides'), lines: [deciding(book, level, acknowledgeBy)] },
      { head: t('lead.message.forYou'), lines: [told.does] },
      wrote(post),
      ...reasonsOf(assessment),
    ],
    link: post.url,
    sender: sentBy(told.sender),
  };
}

/** What is known of an incident at the moment of telling. */
export interface IncidentNow {
  readonly title: string;
  readonly level: Level;
  readonly drill: boolean;
  readonly posts: number;
  /** ISO 8601: when the next public word is due; `null`: none is promised. */
  readonly due: string | null;
  /** The gravest post that is known; `null`: none is. */
  readonly worst: { readonly post: Post; readonly assessment: Assessment } | null;
}

export function aboutIncident(book: Deciding, incident: IncidentNow, told: Told): Message {
  const { title, level, drill, posts, due, worst } = incident;
  return {
    mark: drill ? 'DRILL' : null,
    level,
    headline: t('lead.message.aboutIncident', {
      brand: book.brand.name,
      level: levelOf(level),
      title: cut(title, 200),
    }),
    sections: [
      { head: t('lead.message.whoDecides'), lines: [deciding(book, level, due)] },
      { head: t('lead.message.forYou'), lines: [told.does] },
      {
        head: t('lead.message.soFar'),
        lines: [posts === 0 ? '' : t('lead.declare.posts', posts, { count: count(posts) })],
      },
      ...(worst === null ? [] : [wrote(worst.post), ...reasonsOf(worst.assessment)]),
    ],
    link: worst?.post.url ?? null,
    sender: sentBy(told.sender),
  };
}

/** Tries a channel out. */
export const trial = (brand: string, channel: string, told: Told): Message => ({
  mark: 'TEST',
  level: null,
  headline: t('lead.message.trial', { brand: brand === '' ? 'Firebreak' : brand }),
  sections: [{ head: t('lead.message.channel'), lines: [t('lead.message.channelCalled', { channel })] }],
  link: null,
  sender: sentBy(told.sender),
});
