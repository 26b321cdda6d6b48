/** The judge in force: the layers of the playbook and the lexicons, made ready once and again at every change. */
import { lexicons } from '@/assets/language/index.ts';
import { t } from '@/lib/i18n.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { ownPlaybook } from '@/lib/platform/own-playbook.ts';
import { onStored } from '@/lib/platform/stored.ts';
import { joinWhatHolds } from '@/lib/playbook/layers.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Post } from '@/lib/post.ts';
import type { About } from '@/lib/triage/about.ts';
import { type Assess, assessWith } from '@/lib/triage/assess.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { aboutIn } from '@/lib/triage/relevance.ts';
import { model } from '../weights.ts';
import { layersOf, problemsOf, readLayers } from './layers.ts';

export interface Judge {
  readonly playbook: Playbook;
  readonly assess: Assess;
  readonly about: (post: Post) => About;
  /** What of the layers is not in force, and why. */
  readonly problems: readonly string[];
}

let ready: Promise<Judge> | null = null;
/** To be called when the worker starts: another context may write a layer at any time. */
export function forgetJudgeOnChange(): void {
  onStored([ownPlaybook.key, 'subscription'], forgetJudge);
}

export function forgetJudge(): void {
  ready = null;
}

/** What could not be read once is read again at the next question: a failure must not last as long as the worker. */
export function judge(): Promise<Judge> {
  if (ready !== null) return ready;
  const made = make();
  made.catch(() => {
    if (ready === made) ready = null;
  });
  ready = made;
  return made;
}

async function make(): Promise<Judge> {
  const states = await readLayers();
  const { playbook, leftOut } = joinWhatHolds(layersOf(states), checkPlaybook);
  return {
    ...(await judgeBy(playbook)),
    problems: [
      ...problemsOf(states),
      ...leftOut.map(({ layer, path, sentence }) => t(`editor.layer.leftOut.${layer}`, { path, sentence })),
    ],
  };
}

/** A judge by any playbook: the one in force, or one that somebody tries. */
export async function judgeBy(playbook: Playbook): Promise<Omit<Judge, 'problems'>> {
  return { playbook, assess: assessWith(playbook, lexicons(), await model()), about: aboutIn(playbook.brand) };
}

/** The playbook in force as the panel needs it, and whether everything that was decided could be read. */
export async function readPlaybook(): Promise<Answers['read-playbook']> {
  const { playbook, problems } = await judge();
  const { replies: _, ...rest } = playbook;
  return { playbook: rest, problem: problems[0] ?? null };
}
