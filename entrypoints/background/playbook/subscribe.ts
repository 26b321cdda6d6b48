/** Follows a playbook at an address: asks with its ETag, keeps the last good version, and says when the newest is not used. */

import { t } from '@/lib/i18n.ts';
import { mayAsk } from '@/lib/platform/access.ts';
import type { Following } from '@/lib/platform/answers.ts';
import { browser } from '@/lib/platform/browser.ts';
import { readCompany } from '@/lib/platform/company.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import { readAtMost } from '@/lib/platform/read-at-most.ts';
import { noSubscription, type Subscription, subscription } from '@/lib/platform/subscription.ts';
import { joinLayers } from '@/lib/playbook/layers.ts';
import { longestFile } from '@/lib/playbook/parse.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { decided } from '../decide.ts';
import { from, layersOf, readLayers } from './layers.ts';

const alarm = 'playbook';
const everyMinutes = 30;
const patience = 20_000;
const inTurn = oneByOne();

/** To be called when the worker starts. */
export function startFollowing(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void lookAtSubscription();
  });
  void browser.alarms.get(alarm).then((set) => {
    if (set === undefined) void browser.alarms.create(alarm, { periodInMinutes: everyMinutes });
  });
}

/**
 * @param url `null` ends the subscription; another one has to bring a good playbook at once, or nothing changes
 * @throws Error with a sentence
 */
export async function follow(url: string | null): Promise<Following> {
  const next = url === null ? noSubscription : await fetched({ ...noSubscription, url });
  if (next.problem !== null) throw new Error(next.problem);
  await inTurn(() => subscription.write(next));
  await decided();
  return following();
}

/** Asks the address whether there is something newer. */
export async function lookAtSubscription(): Promise<Following> {
  const { value } = await subscription.read();
  const url = value.url ?? (await readCompany()).value.playbookUrl ?? null;
  if (url === null) return following();
  const next = await fetched({ ...value, url });
  const kept = await inTurn(async () => {
    // While the server took its time somebody may have ended it, or chosen another one.
    if ((await subscription.read()).value.url !== value.url) return false;
    // What the company preset stays the company's: it is kept without becoming this person's own choice.
    await subscription.write({ ...next, url: value.url });
    return true;
  });
  if (kept && next.text !== value.text) await decided();
  return following();
}

export async function following(): Promise<Following> {
  const [{ value, problem }, company] = await Promise.all([subscription.read(), readCompany()]);
  const { fetchedAt, checkedAt } = value;
  return {
    url: value.url ?? company.value.playbookUrl ?? null,
    preset: value.url === null && company.value.playbookUrl !== undefined,
    fetchedAt,
    checkedAt,
    problem: problem ?? value.problem,
  };
}

async function fetched(before: Subscription): Promise<Subscription> {
  const kept = (problem: string): Subscription => ({ ...before, problem });
  const { url, etag } = before;
  if (url === null) return before;
  const now = new Date().toISOString();
  let answer: Response;
  try {
    answer = await fetch(url, {
      headers: etag === null || before.text === null ? {} : { 'If-None-Match': etag },
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    const { host } = new URL(url);
    return kept((await mayAsk(url)) ? t('editor.follow.silent', { host }) : t('editor.follow.notAllowed', { host }));
  }
  const checked = { ...before, checkedAt: now };
  if (answer.status === 304) return { ...checked, problem: null };
  if (!answer.ok)
    return {
      ...checked,
      problem: t('editor.follow.status', { host: new URL(url).host, status: answer.status }),
    };
  const { text, end } = await readAtMost(answer, longestFile);
  if (end === 'broken') return kept(t('editor.follow.silent', { host: new URL(url).host }));
  if (end === 'long') return { ...checked, problem: t('editor.follow.tooLong') };
  const sentence = await wrong(text, url);
  if (sentence !== null) return { ...checked, problem: sentence };
  return { ...checked, etag: answer.headers.get('etag')?.slice(0, 500) ?? null, text, fetchedAt: now, problem: null };
}

/** @returns the first mistake, with its line; `null`: it can be used */
async function wrong(text: string, title: string): Promise<string | null> {
  const state = from('subscription', title, text, null);
  const say = (line: number | undefined, sentence: string) =>
    t('editor.follow.mistake', { line: line ?? '?', sentence });
  const [first] = state.mistakes;
  if (state.layer === null) return say(first?.line, first?.sentence ?? t('editor.follow.unreadable'));
  const below = layersOf((await readLayers()).filter(({ name }) => name === 'starter' || name === 'company'));
  const mistake = joinLayers([...below, state.layer], checkPlaybook).mistakes[0];
  return mistake === undefined
    ? null
    : say(undefined, t('editor.layer.at', { path: mistake.path, sentence: mistake.sentence }));
}
