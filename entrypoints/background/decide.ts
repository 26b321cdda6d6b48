/** What the user decides on this machine: the brand, whom to call, settings, and forgetting everything. */
import { look } from '@/components/page/look.ts';
import { browser } from '@/lib/platform/browser.ts';
import { database } from '@/lib/platform/database.ts';
import { settings } from '@/lib/platform/decided.ts';
import { forgetAllLists } from '@/lib/platform/lists-read.ts';
import { pulse, tellPages } from '@/lib/platform/news.ts';
import type { SettingsChange } from '@/lib/platform/settings.ts';
import { namesOf } from '@/lib/triage/relevance.ts';
import { forgetCalled } from './alerts/called.ts';
import { forgetOpenPosts } from './alerts/open-posts.ts';
import { forgetJudge, judge } from './playbook/judge.ts';
import { closeLine } from './team/line.ts';
import { forgetCounts } from './volume/counting.ts';

/** Hands the open pages what they need to find posts about the brand, and lets them look again. */
export async function tellOpenPages(): Promise<void> {
  const [{ playbook }, { value: mine }] = await Promise.all([judge(), settings.read()]);
  const brand = playbook.brand.name === '' ? null : namesOf(playbook.brand);
  await tellPages({ brand, look, showCalm: mine.showCalm, openPanel: mine.openPanel });
}

/** @throws when what is stored can't be read: nothing is saved over it */
export async function setSettings(change: SettingsChange): Promise<null> {
  await settings.change(change);
  return decided();
}

/** To be called after every change of what is decided: the judge is made anew and the open pages look again. */
export async function decided(): Promise<null> {
  forgetJudge();
  await tellOpenPages();
  await pulse([]);
  return null;
}

/** Posts, looks, assessments, the record, channels, messages, the own playbook, the settings: after this the browser knows nothing. */
export async function deleteEverything(): Promise<null> {
  // A line that is open would write again what it reads, and the invitation with it.
  await closeLine();
  await database.transaction('rw', database.tables, () => Promise.all(database.tables.map((table) => table.clear())));
  forgetCounts();
  forgetOpenPosts();
  forgetCalled();
  forgetAllLists();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  return decided();
}
