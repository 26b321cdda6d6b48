/** Makes the report of an incident: every number that a reader would otherwise have to work out. */
import { levels } from '@/lib/playbook/words.ts';
import { firstName } from '@/lib/response/first-name.ts';
import type { Incident } from '../incident.ts';
import { decisionsOf, timelineOf } from './course.ts';
import type { Given, GivenPost } from './given.ts';
import { type Report, type ReportPost, reportVersion } from './model.ts';
import { type Nameless, withoutNames } from './nameless.ts';
import { reviewOf } from './review.ts';
import { causesOf, spreadOf } from './spread.ts';
import { answeringOf, runsOf } from './times.ts';

/** More worst posts than this nobody reads; the file holds the record of all. */
const mostPosts = 20;

/** `null` when authors are named. People are called by their first names, too. */
export function namelessFor({ names, posts, incident, brand }: Given): Nameless | null {
  if (names) return null;
  const shown = [
    ...posts.flatMap((one) => [...one.names, one.author ?? '']),
    ...incident.evidence.map((one) => one.author ?? ''),
  ];
  return withoutNames([...shown, ...shown.map((name) => firstName(name) ?? '')], brand.handles);
}

/** Only the posts of the incident, whatever was handed over. */
export function ownPosts({ incident, posts }: Given): readonly GivenPost[] {
  const joined = new Set(incident.posts.map(({ post }) => post));
  return posts.filter(({ key }) => joined.has(key));
}

export function compileReport(all: Given): Report {
  const given = { ...all, posts: ownPosts(all) };
  const { incident, posts, now } = given;
  const nameless = namelessFor(all);
  const report: Report = {
    version: reportVersion,
    incident: incident.key,
    brand: given.brand.name,
    title: incident.title,
    drill: incident.drill,
    level: incident.level,
    worst: incident.worst,
    topics: incident.topics.map((id) => ({ id, title: given.topics[id] ?? id })),
    owner: incident.owner,
    status: incident.status,
    openedAt: incident.openedAt,
    openedBy: incident.openedBy,
    closedAt: incident.closedAt,
    closedDespite: incident.closed?.despite ?? null,
    exportedAt: now.toISOString(),
    zone: given.zone,
    names: given.names ? 'shown' : 'left-out',
    clocks: runsOf(incident, now),
    answering: answeringOf(posts, now),
    posts: postsOf(incident, posts),
    spread: spreadOf(given),
    causes: causesOf(posts, given.topics),
    decisions: decisionsOf(incident),
    published: publishedOf(incident),
    told: incident.told.map(({ by, at, name, role, channel, state }) => ({ by, at, name, role, channel, state })),
    steps: stepsOf(incident),
    timeline: timelineOf(incident),
    logged: incident.log.length,
    evidence: incident.evidence.map(({ by, at, number, captured, url, author, text, counts, note, hashes }) => ({
      by,
      at,
      number,
      captured,
      url,
      author,
      text,
      counts,
      note,
      hashes,
    })),
    review: reviewOf(incident).map(({ id, asks, answer, by }) => ({ id, asks, answer, by })),
    tasks: incident.tasks.map(({ title, after, due, role, owner, done }) => ({ title, after, due, role, owner, done })),
  };
  return nameless === null ? report : withoutAuthors(report, nameless);
}

function postsOf({ posts: joined }: Incident, posts: readonly GivenPost[]): Report['posts'] {
  const grave = (one: GivenPost) => (one.level === null ? -1 : levels.indexOf(one.level));
  const sum = ({ counts }: GivenPost) => Object.values(counts).reduce<number>((all, one) => all + (one ?? 0), 0);
  const worst = [...posts].sort(
    (one, other) => grave(other) - grave(one) || (other.score ?? -1) - (one.score ?? -1) || sum(other) - sum(one),
  );
  const judged = levels.map((level) => [level, posts.filter((one) => one.level === level).length] as const);
  return {
    count: joined.length,
    unread: Math.max(0, joined.length - posts.length),
    judged: Object.fromEntries(judged),
    worst: worst.slice(0, mostPosts).map(shown),
  };
}

const shown = ({
  key,
  url,
  author,
  text,
  createdAt,
  level,
  score,
  topics,
  counts,
  answeredAt,
}: GivenPost): ReportPost => ({
  key,
  url,
  author,
  text,
  at: createdAt,
  level,
  score,
  topics: [...topics],
  counts: { ...counts },
  answeredAt,
});

function publishedOf({ published, statements }: Incident): Report['published'] {
  return published.map(({ by, at, what, text, url, statement }) => {
    const approvals = statements.find(({ id }) => id === statement)?.approvals ?? [];
    return {
      by,
      at,
      what,
      text,
      url,
      approvals: approvals.flatMap((one) => (one.approved ? [{ by: one.by, at: one.at, role: one.role }] : [])),
    };
  });
}

function stepsOf({ steps }: Incident): Report['steps'] {
  const open = steps.filter(({ status }) => status === 'open' || status === 'claimed');
  return {
    done: steps.filter(({ status }) => status === 'done').length,
    skipped: steps.filter(({ status }) => status === 'skipped').length,
    open: open.length,
    mandatoryOpen: open.filter(({ mandatory }) => mandatory).map(({ title }) => title),
  };
}

/** Authors go altogether; their names go from every text, also from what colleagues wrote. */
function withoutAuthors(report: Report, { text, link }: Nameless): Report {
  const said = (words: string | null) => (words === null ? null : text(words));
  const at = (url: string | null) => (url === null ? null : link(url));
  return {
    ...report,
    title: text(report.title),
    posts: {
      ...report.posts,
      worst: report.posts.worst.map((one) => ({ ...one, author: null, text: said(one.text), url: at(one.url) })),
    },
    decisions: report.decisions.map((one) => ({ ...one, what: text(one.what), why: text(one.why) })),
    published: report.published.map((one) => ({ ...one, text: text(one.text) })),
    timeline: report.timeline.map((one) => ({ ...one, sentence: text(one.sentence) })),
    evidence: report.evidence.map((one) => ({
      ...one,
      author: null,
      text: said(one.text),
      note: text(one.note),
      url: link(one.url) ?? '',
    })),
    review: report.review.map((one) => ({ ...one, answer: said(one.answer) })),
    tasks: report.tasks.map((one) => ({ ...one, title: text(one.title) })),
    closedDespite: said(report.closedDespite),
  };
}
