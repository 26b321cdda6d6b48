/** The shortcut for evidence: pictures the visible tab for what was wished for, the incident that the panel shows, or the only open one. */

import { t } from '@/lib/i18n.ts';
import { chosenIncident } from '@/lib/platform/chosen-incident.ts';
import { database } from '@/lib/platform/database.ts';
import { forgetWish, readWish, type Wish } from '@/lib/platform/evidence-wish.ts';
import { notify } from '@/lib/platform/notify.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { captureEvidence } from './capture.ts';
import { knownIncidents } from './known.ts';

/** @param window the one in which the shortcut was pressed */
export async function captureCalled(window: number | null, address: string | null): Promise<void> {
  const words = await captured(window, address).catch((error: unknown) => sentenceOf(error));
  // The panel may be closed, and nobody should have to guess whether there is a picture now.
  await notify({ id: 'evidence', title: t('lead.evidence.title'), words, grave: false });
}

async function captured(window: number | null, address: string | null): Promise<string> {
  const evidence = crypto.randomUUID();
  const note = '';
  const wish = await readWish();
  const key = wish?.key ?? (await meantIncident());
  if (key === null) return t('lead.evidence.noIncident');
  const post = wish?.post ?? (await postAt(key, address));
  const { number, picture, sentence } = await captureEvidence({ evidence, key, post, picture: true, note }, window);
  if (wish !== null && picture) await forgetWish();
  if (number === null) return sentence ?? t('lead.evidence.nothing');
  const kept = t(picture ? 'lead.evidence.keptWithPicture' : 'lead.evidence.kept', { number });
  return sentence === null ? kept : `${kept} ${sentence}`;
}

async function meantIncident(): Promise<IncidentKey | null> {
  const { lines } = await knownIncidents();
  const open = lines.filter(({ status }) => status === 'open');
  const chosen = await chosenIncident();
  const meant = open.find(({ key }) => key === chosen) ?? (open.length === 1 ? open[0] : undefined);
  return meant?.key ?? null;
}

/** The incident's post whose page the tab shows. */
async function postAt(key: IncidentKey, address: string | null): Promise<Wish['post']> {
  if (address === null || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const joined = (await knownIncidents(key)).whole.get(key)?.posts.map(({ post }) => post) ?? [];
  const seen = await database.posts.bulkGet(joined);
  return seen.find((one) => one?.post.url?.startsWith(`${origin}${pathname}`) === true)?.key ?? null;
}
