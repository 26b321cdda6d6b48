/**
 * The report that a user sends to whoever mends Firebreak, in Markdown and in English. Every word in it is one of ours: names of
 * fields, selectors and paths, counts, days. What pages write never comes here.
 */
import type { SiteId } from '@/lib/post.ts';
import { type Answers, addAnswers, addCounts, type Counts } from './counts.ts';
import { limits, sum, unheard } from './following.ts';
import type { HealthDay, Standing } from './health.ts';
import { allPlaces, type Kind, kinds } from './places.ts';

export interface SiteHealth {
  readonly site: SiteId;
  /** `null`: no page of it was ever told of. */
  readonly standing: Standing | null;
  /** The earliest first. */
  readonly days: readonly HealthDay[];
}

export interface Given {
  /** Of Firebreak. */
  readonly version: string;
  /** "Chrome 140" */
  readonly browser: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly sites: readonly SiteHealth[];
}

export const totalCounts = (days: readonly HealthDay[]): Counts =>
  days.reduce<Counts>((all, { counts }) => addCounts(all, counts), {});
export const totalAnswers = (days: readonly HealthDay[]): Answers =>
  days.reduce<Answers>((all, { answers }) => addAnswers(all, answers), {});

const titles: Readonly<Record<SiteId, string>> = { x: 'X', facebook: 'Facebook' };
const dayOf = (at: string | null): string => at?.slice(0, 10) ?? '';
/** A bar would end the cell of a table. */
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

function rowsOf({ site, standing, days }: SiteHealth): string[] {
  const counts = totalCounts(days);
  return allPlaces(site).flatMap(({ name, where }) => {
    const { last, since } = standing?.fields[name] ?? unheard;
    const [tried, read] = sum(last);
    const all = counts[name];
    if (tried === 0 && all === undefined) return [];
    const missing = (all?.tried ?? 0) - (all?.read ?? 0) - (all?.unlike ?? 0);
    const numbers = [`${read} of ${tried}`, all?.tried ?? 0, all?.read ?? 0, missing, all?.unlike ?? 0];
    return [`| ${name} | ${numbers.join(' | ')} | ${dayOf(since) || '-'} | ${code(where)} |`];
  });
}

function kindsOf(days: readonly HealthDay[]): string {
  const often = (kind: Kind) => days.reduce((all, day) => all + (day.kinds[kind] ?? 0), 0);
  return kinds
    .filter((kind) => often(kind) > 0)
    .map((kind) => `${kind} ${often(kind)}`)
    .join(', ');
}

function partOf(health: SiteHealth): string[] {
  const { site, standing, days } = health;
  if (standing === null && days.length === 0) return [`## ${titles[site]}`, '', 'No page was read.', ''];
  const answers = Object.entries(totalAnswers(days));
  return [
    `## ${titles[site]}`,
    '',
    `- Language of the page: ${standing?.lang ?? 'not known'}`,
    `- Pages that told, by kind: ${kindsOf(days) || 'none'}`,
    `- Posts there, and none that can be read: ${standing?.unreadable ? `since ${dayOf(standing.unreadable)}` : 'no'}`,
    `- Days: ${days.map(({ day }) => day).join(', ') || 'none'}`,
    '',
    '| field | last posts | tried | read | missing | unlike | fails since | looked for |',
    '|---|---|---|---|---|---|---|---|',
    ...rowsOf(health),
    '',
    '| answer | known shape | unknown shape |',
    '|---|---|---|',
    ...answers.map(([name, [known, unknown]]) => `| ${name} | ${known} | ${unknown} |`),
    '',
  ];
}

export const healthReport = ({ version, browser, now, sites }: Given): string =>
  [
    '# Firebreak: how well pages could be read',
    '',
    `Firebreak ${version}, ${browser}, ${dayOf(now)}`,
    '',
    `A field fails when it was read in ${limits.usual * 100} % of posts or more and is now in less than ${limits.fails * 100} % of the last ${limits.enough} or more.`,
    'missing: nothing stood where it is looked for. unlike: something stood there and could not be read.',
    '',
    ...sites.flatMap(partOf),
  ].join('\n');

/** @param userAgent of the browser @returns its name and number: no more of it goes into a report */
export function browserIn(userAgent: string): string {
  const [, name, number] =
    /(Edg|OPR|Firefox|Chrome)\/(\d{1,4})/u.exec(userAgent.replace(/Chrome\/\S+(?=.*(?:Edg|OPR)\/)/u, '')) ?? [];
  if (name === undefined) return 'another browser';
  return `${{ Edg: 'Edge', OPR: 'Opera', Firefox: 'Firefox', Chrome: 'Chrome' }[name] ?? name} ${number}`;
}
