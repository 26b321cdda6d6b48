/** The situation in a few lines to everybody in a channel: through the outbox, as every message to colleagues. */

import { sentBy } from '@/lib/escalation/about.ts';
import type { Delivery } from '@/lib/escalation/delivery.ts';
import type { Message } from '@/lib/escalation/message.ts';
import { toldBefore, toldLines } from '@/lib/escalation/told.ts';
import { t } from '@/lib/i18n.ts';
import { compileReport } from '@/lib/incident/report/compile.ts';
import { reportMessage } from '@/lib/incident/report/message.ts';
import { oneLine } from '@/lib/incident/report/plain-text.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { me } from '@/lib/platform/me.ts';
import type { Body } from '@/lib/platform/messages.ts';
import { eventsAbout } from '@/lib/platform/outbox.ts';
import { recipientIn, team } from '../escalation/compose.ts';
import { chosen, rowFor, send } from '../escalation/loop-in.ts';
import { judge } from '../playbook/judge.ts';
import { prepareReport } from './report.ts';

/** A second click within these minutes asks first. */
const repeat = 10;

/** @throws Error with a sentence, and then nothing was sent */
export async function shareReport({
  message: id,
  key,
  channel,
  again,
}: Body<'share-report'>): Promise<Answers['share-report']> {
  const [given, stored, { playbook }, by, events] = await Promise.all([
    prepareReport(key),
    chosen(channel),
    judge(),
    me(),
    eventsAbout(key),
  ]);
  if (given === null) throw new Error(t('lead.refused.unknown'));
  // The message has no word of a customer; a name that somebody wrote into the title goes, too.
  const report = compileReport({ ...given, now: new Date(), names: false });
  // Its first line is the title, with a mark of its own in a drill.
  const [, ...lines] = reportMessage(report).split('\n');
  const { level, drill, title } = report;
  const message: Message = {
    mark: drill ? 'DRILL' : null,
    level,
    headline: oneLine(title, 120),
    sections: [{ head: t('lead.message.situation'), lines }],
    link: null,
    sender: sentBy(by),
  };
  const to = recipientIn(playbook, team, false, stored.name);
  const same = (rows: readonly Delivery[]) =>
    toldBefore(
      toldLines(rows, events).filter(({ channel: name }) => name === stored.name),
      to.key,
      repeat,
      Date.now(),
    );
  let before: ReturnType<typeof same> = null;
  await send(rowFor(id, key, to, stored, message, by), (rows) => {
    before = again ? null : same(rows);
    return before !== null;
  });
  return { before };
}
