/** What the team's view shows, heard from the store and asked from the worker, which alone holds the invitation. */

import { signal } from '@preact/signals';
import type { Answers, TeamView } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { watchStanding } from '@/lib/platform/team/told.ts';
import type { Standing } from '@/lib/team/standing.ts';

/** `undefined`: not asked yet. */
export const team = signal<TeamView | null | undefined>(undefined);
export const standing = signal<Standing | null>(null);
export const busy = signal(false);
/** What was done last, or why it was not. */
export const said = signal<{ readonly words: string; readonly wrong: boolean }>({ words: '', wrong: false });

let started = false;
/** Begins to watch; more calls change nothing. */
export function startTeamView(): void {
  if (started) return;
  started = true;
  watchStanding((now) => {
    const before = standing.value;
    standing.value = now;
    // The team is left, and its playbook comes into force, in the worker's own time.
    if (now?.state !== before?.state || team.value === undefined) void refresh();
  });
}

async function refresh(): Promise<void> {
  try {
    team.value = await ask('read-team', {});
  } catch (error) {
    said.value = { words: sentenceOf(error), wrong: true };
  }
}

/** @returns whether it was done; why not is said */
export async function run(words: string, act: () => Promise<Answers['read-team']>): Promise<boolean> {
  busy.value = true;
  said.value = { words: '', wrong: false };
  try {
    team.value = await act();
    said.value = { words, wrong: false };
    return true;
  } catch (error) {
    said.value = { words: sentenceOf(error), wrong: true };
    return false;
  } finally {
    busy.value = false;
  }
}
