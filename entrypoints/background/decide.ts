/** What the user decides on this machine: the brand, whom to call, settings, and forgetting everything. */
import { look } from '@/components/page/look.ts';
import { browser } from '@/lib/platform/browser.ts';
import { database } from '@/lib/platform/database.ts';
import { ownPart, settings } from '@/lib/platform/decided.ts';
import { pulse, tellPages } from '@/lib/platform/news.ts';
import type { Settings } from '@/lib/platform/settings.ts';
import type { Brand } from '@/lib/playbook/brand.ts';
import type { Stakeholder } from '@/lib/playbook/schema.ts';
import { namesOf } from '@/lib/triage/relevance.ts';
import { forgetJudge } from './judge.ts';

/** Hands the open pages what they need to find posts about the brand, and lets them look again. */
export async function tellOpenPages(): Promise<void> {
  const [{ value: own }, { value: mine }] = await Promise.all([ownPart.read(), settings.read()]);
  const brand = own.brand === null || own.brand.name === '' ? null : namesOf(own.brand);
  await tellPages({ brand, look, showCalm: mine.showCalm, openPanel: mine.openPanel });
}

export async function setBrand(brand: Brand, zone: string): Promise<null> {
  await ownPart.write({ ...(await ownPart.read()).value, brand, zone });
  return changed();
}

export async function setStakeholders(stakeholders: readonly Stakeholder[]): Promise<null> {
  await ownPart.write({ ...(await ownPart.read()).value, stakeholders: [...stakeholders] });
  return changed();
}

export async function setSettings(mine: Settings): Promise<null> {
  await settings.write(mine);
  return changed();
}

async function changed(): Promise<null> {
  forgetJudge();
  await tellOpenPages();
  await pulse([]);
  return null;
}

/** Posts, looks, assessments, the record, the playbook's own part and the settings: after this the browser knows nothing. */
export async function deleteEverything(): Promise<null> {
  await database.transaction('rw', database.tables, () => Promise.all(database.tables.map((table) => table.clear())));
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  return changed();
}
