/** The judge in force: starter playbook, lexicons and the organisation's own part, made ready once and again at every change. */

import { lexicons } from '@/assets/language/index.ts';
import replies from '@/assets/playbook/replies.yaml';
import starter from '@/assets/playbook/starter.yaml';
import topics from '@/assets/playbook/topics.yaml';
import type { Answers } from '@/lib/platform/answers.ts';
import { type OwnPart, ownPart } from '@/lib/platform/decided.ts';
import { onStored } from '@/lib/platform/stored.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { readStarter } from '@/lib/playbook/starter.ts';
import type { Post } from '@/lib/post.ts';
import type { About } from '@/lib/triage/about.ts';
import { type Assess, assessWith } from '@/lib/triage/assess.ts';
import { aboutIn } from '@/lib/triage/relevance.ts';
import { model } from './weights.ts';

export interface Judge {
  readonly playbook: Playbook;
  readonly assess: Assess;
  readonly about: (post: Post) => About;
}

let ready: Promise<Judge> | null = null;
/** To be called when the worker starts: another context may write the organisation's part at any time. */
export function forgetJudgeOnChange(): void {
  onStored(['own'], forgetJudge);
}

export function forgetJudge(): void {
  ready = null;
}

export function judge(): Promise<Judge> {
  ready ??= make();
  return ready;
}

async function make(): Promise<Judge> {
  const shipped = readStarter({ starter, topics, replies });
  if (!shipped.ok) throw new Error(`The starter playbook is broken: ${shipped.mistakes[0]?.sentence ?? ''}`);
  const playbook = lay(shipped.value, (await ownPart.read()).value);
  return { playbook, assess: assessWith(playbook, lexicons(), await model()), about: aboutIn(playbook.brand) };
}

const lay = (playbook: Playbook, own: OwnPart): Playbook => ({
  ...playbook,
  brand: own.brand ?? playbook.brand,
  hours: { ...playbook.hours, zone: own.zone },
  stakeholders: own.stakeholders ?? playbook.stakeholders,
});

/** The playbook in force as the panel needs it, and whether the organisation's own part could be read. */
export async function readPlaybook(): Promise<Answers['read-playbook']> {
  const { replies: _, ...playbook } = (await judge()).playbook;
  return { playbook, problem: (await ownPart.read()).problem };
}
