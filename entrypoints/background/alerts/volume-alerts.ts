/** One alert for each spike, and another only when it gets graver. */
import { alertSettings } from '@/lib/platform/alert-settings.ts';
import { database } from '@/lib/platform/database.ts';
import type { Driving } from '@/lib/platform/volume-kept.ts';
import { levels } from '@/lib/playbook/words.ts';
import type { Spike } from '@/lib/volume/spike.ts';
import { worthAlert } from '@/lib/volume/worth-alert.ts';
import { judge } from '../playbook/judge.ts';
import { isNews } from './over.ts';
import { raise } from './show.ts';
import { ofSpike } from './words.ts';

export async function alertOfSpikes(spikes: readonly Spike[], driving: Driving | null, now: number): Promise<void> {
  if (!spikes.some((spike) => isNews(spike, now))) return;
  const [{ value: wanted }, { playbook }, rows] = await Promise.all([
    alertSettings.read(),
    judge(),
    database.alerts.where('kind').equals('volume').toArray(),
  ]);
  const known = rows.map(({ spike }) => spike as Spike);
  for (const spike of worthAlert(spikes, known).filter((one) => isNews(one, now))) {
    const said = ofSpike(spike, driving, playbook.topics);
    if (wanted.volume === 'never' || levels.indexOf(said.level) < levels.indexOf(wanted.volume)) continue;
    const id = `volume:${spike.found}:${spike.severity}`;
    const at = new Date(now).toISOString();
    await raise([{ ...said, id, kind: 'volume', at, key: null, state: 'waiting', spike }]);
  }
}
