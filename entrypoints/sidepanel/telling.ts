/** Who was told about the post or the incident that is shown, and telling more of them: what is clicked goes to the worker, what became of it is heard from the store. */

import { computed, effect, signal } from '@preact/signals';
import type { Addressee, LoopInActions, Room } from '@/components/panel/addressee.ts';
import type { Delivery } from '@/lib/escalation/delivery.ts';
import { type Recorded, type ToldLine, toldBefore, toldLines } from '@/lib/escalation/told.ts';
import { t } from '@/lib/i18n.ts';
import { requestHost } from '@/lib/platform/access.ts';
import { ask } from '@/lib/platform/ask.ts';
import { type ChannelView, watchChannels } from '@/lib/platform/channels.ts';
import { openOptions } from '@/lib/platform/options-page.ts';
import { watchDeliveries, watchOutbox } from '@/lib/platform/outbox.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { isIncidentKey } from '@/lib/record/keys.ts';
import { incident } from './incident/state.ts';
import { chosen, chosenKey, playbook, problem, view } from './state.ts';
import { did } from './tour.ts';
import { fulfilled, wishOf } from './wish.ts';

export const channels = signal<readonly ChannelView[]>([]);
/** Of what is shown, as far as it is read here. */
const read = signal<{ readonly rows: readonly Delivery[]; readonly events: readonly Recorded[] }>({
  rows: [],
  events: [],
});

/** An incident may have thousands of events, and the worker has told already who was told. */
const ofIncident = (): readonly Recorded[] =>
  (incident.value?.told ?? []).map(({ by: who, at, ...told }) => ({
    id: told.message,
    who,
    clock: Date.parse(at),
    deed: { kind: 'told', key: incident.value?.key ?? '', ...told },
  }));

export const lines = computed<readonly ToldLine[]>(() =>
  toldLines(read.value.rows, view.value === 'incident' ? ofIncident() : read.value.events),
);
const question = signal<{
  readonly about: string;
  readonly to: Addressee;
  readonly room: Room;
  readonly before: ToldLine;
} | null>(null);
/** What people are told about: the incident while it is in view, else the chosen post. */
const subject = computed(() => (view.value === 'incident' ? (incident.value?.key ?? null) : chosenKey.value));
/** Of what is shown; a question about something else is none. */
export const asked = computed(() => (question.value?.about === subject.value ? question.value : null));

const isDrill = (): boolean => view.value === 'incident' && incident.value?.drill === true;

const failed = (error: unknown) => {
  problem.value = sentenceOf(error);
};

/** Begins to watch; to be called once. */
export function startTelling(): void {
  watchChannels((found) => {
    channels.value = found;
  }, failed);
  effect(() => {
    const key = subject.value;
    read.value = { rows: [], events: [] };
    if (key === null) return;
    if (isIncidentKey(key))
      return watchOutbox(
        key,
        (rows) => {
          read.value = { rows, events: [] };
        },
        failed,
      );
    return watchDeliveries(
      key,
      (rows, events) => {
        read.value = { rows, events };
      },
      failed,
    );
  });
}

async function tell(about: string, to: Addressee, room: Room, again: boolean, origin: string): Promise<void> {
  if (room.id === null) return;
  const drill = isDrill();
  // First thing in the click: a browser asks only then.
  const granted = requestHost(origin);
  const name = [about, to.key, room.id, again].join(' ');
  const message = wishOf(name);
  question.value = null;
  try {
    if (!(await granted)) throw new Error(t('panel.loopIn.notAllowed', { host: new URL(origin).host }));
    const { stakeholder, backup } = to;
    const said = { message, about, stakeholder, backup, drill, channel: room.id, again };
    const { before } = await ask('tell', said);
    // Not where it failed: a worker that died may have sent it, and whoever presses again means the same message.
    fulfilled(name);
    if (before !== null) question.value = { about, to, room, before };
    problem.value = null;
  } catch (error) {
    failed(error);
  }
}

export const actions: LoopInActions = {
  tell(to, room, again) {
    did('loopIn');
    const about = subject.value;
    const channel = channels.value.find(({ id }) => id === room.id);
    if (about === null || channel === undefined) return;
    const level = (view.value === 'incident' ? incident.value?.level : chosen.value?.assessment.level) ?? 'calm';
    const minutes = playbook.value?.playbook.timescales[level].update ?? null;
    const before = again ? null : toldBefore(lines.value, to.key, minutes, Date.now());
    if (before === null) void tell(about, to, room, again, channel.origin);
    else question.value = { about, to, room, before };
  },
  open({ stakeholder, backup }, way) {
    did('loopIn');
    const about = subject.value;
    if (about === null || (way !== 'mail' && way !== 'phone' && way !== 'sms' && way !== 'chat')) return;
    const name = ['open', about, stakeholder, backup, way].join(' ');
    ask('opened-contact', { message: wishOf(name), about, stakeholder, backup, drill: isDrill(), way }).then(
      () => fulfilled(name),
      failed,
    );
  },
  settle({ id: message, own }, choice) {
    const origin = channels.value.find(({ id }) => id === own)?.origin;
    const granted = choice === 'again' && origin !== undefined ? requestHost(origin) : Promise.resolve(true);
    void granted.then(() => ask('settle-message', { message, choice })).catch(failed);
  },
  leave() {
    question.value = null;
  },
  setUp: (view) => void openOptions(view).catch(failed),
};
