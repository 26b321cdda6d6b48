/** What the user does about alerts: chooses when they ring, looks at them, clicks on one. */
import { type AlertSettings, alertSettings } from '@/lib/platform/alert-settings.ts';
import { database } from '@/lib/platform/database.ts';
import { onNotified, withdraw } from '@/lib/platform/notify.ts';
import { choosePost, chooseView } from '@/lib/platform/panel.ts';
import { showWaiting } from './show.ts';

/** @throws when what is stored can't be read: nothing is saved over it */
export async function setAlerts(
  change: { readonly [Name in keyof AlertSettings]?: AlertSettings[Name] | undefined },
): Promise<null> {
  await alertSettings.change(change);
  // The snooze or the quiet hours may just have ended.
  void showWaiting().catch(() => undefined);
  return null;
}

export async function seeAlerts(ids: readonly string[]): Promise<null> {
  await database.alerts
    .where('id')
    .anyOf([...ids])
    .modify({ state: 'seen' });
  await Promise.all(ids.map((id) => withdraw(id))).catch(() => undefined);
  return null;
}

/** To be called when the worker starts. A click leads to the post, or to how the brand stands. */
export function openAlerts(): void {
  onNotified((id) => {
    if (id === 'several') void chooseView('now');
    else if (/^(?:post|volume|summary):/u.test(id)) void lead(id);
  });
  void showWaiting().catch(() => undefined);
}

async function lead(id: string): Promise<void> {
  const alert = await database.alerts.get(id);
  if (alert?.key == null) await chooseView('now');
  else await choosePost(alert.key);
  await seeAlerts([id]);
}
