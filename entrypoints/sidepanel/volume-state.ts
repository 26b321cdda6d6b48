/** The panel's signals of volume and alerts, fed by the store. */

import { computed, effect, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { type AlertSettings, alertSettings, alertsKey } from '@/lib/platform/alert-settings.ts';
import { ask } from '@/lib/platform/ask.ts';
import { database, type StoredAlert } from '@/lib/platform/database.ts';
import { looksAtPost } from '@/lib/platform/looks.ts';
import { type MentionLink, mentionLinks } from '@/lib/platform/mention-links.ts';
import { watchView } from '@/lib/platform/panel.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { onStored } from '@/lib/platform/stored.ts';
import { type KeptVolume, keptVolume } from '@/lib/platform/volume-kept.ts';
import type { Look } from '@/lib/post.ts';
import { chosenKey, playbook, problem, view } from './state.ts';

/** `null` until something was counted. */
export const volume = signal<KeptVolume | null>(null);
/** Those of the last two days that nobody has looked at, the newest first. */
export const alerts = signal<readonly StoredAlert[]>([]);
export const wanted = signal<AlertSettings | null>(null);

export const links = computed<readonly MentionLink[]>(() => {
  const brand = playbook.value?.playbook.brand;
  return wanted.value?.links ?? (brand === undefined ? [] : mentionLinks(brand));
});

const hours = 48;
const failed = (error: unknown) => {
  problem.value = sentenceOf(error);
};

async function unseen(): Promise<StoredAlert[]> {
  const since = new Date(Date.now() - hours * 60 * 60_000).toISOString();
  const recent = await database.alerts.where('at').above(since).reverse().toArray();
  return recent.filter(({ state }) => state !== 'seen');
}

const readWanted = () => {
  alertSettings.read().then(({ value, problem: said }) => {
    wanted.value = value;
    if (said !== null) problem.value = said;
  }, failed);
};

/** @returns once the worker has written it; what went wrong stands in the panel's notices */
export async function changeAlerts(change: Partial<Omit<AlertSettings, 'version'>>): Promise<void> {
  await ask('set-alerts', { change }).catch(failed);
}

export const dismiss = (ids: readonly string[]): void => void ask('see-alerts', { ids: [...ids] }).catch(failed);

/** Looks at the counters of the chosen post. */
export const looks = signal<readonly Look[]>([]);

function watchLooks(): void {
  effect(() => {
    const key = chosenKey.value;
    looks.value = [];
    if (key === null) return;
    const watched = liveQuery(() => looksAtPost(key)).subscribe({
      next: (found) => {
        looks.value = found;
      },
      error: failed,
    });
    return () => watched.unsubscribe();
  });
}

/** Begins to watch; to be called once. */
export function startVolume(): void {
  liveQuery(keptVolume).subscribe({
    next: (found) => {
      volume.value = found;
    },
    error: failed,
  });
  liveQuery(unseen).subscribe({
    next: (found) => {
      alerts.value = found;
    },
    error: failed,
  });
  watchLooks();
  readWanted();
  onStored([alertsKey], readWanted);
  void watchView((name) => {
    if (name === 'now') view.value = 'now';
  });
}
