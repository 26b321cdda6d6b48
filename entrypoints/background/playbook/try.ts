/** What an unsaved change would do: the posts of the last days, judged both ways at the same moment. Nothing is kept. */
import type { Answers, Moved } from '@/lib/platform/answers.ts';
import { database } from '@/lib/platform/database.ts';
import { joinLayers } from '@/lib/playbook/layers.ts';
import { levels } from '@/lib/playbook/words.ts';
import { calledBy } from '@/lib/post.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { contextsOf } from '../contexts.ts';
import { judge, judgeBy } from './judge.ts';
import { decidedHere, from, layersOf, readLayers } from './layers.ts';

/** The posts of the last three days that were seen last; more would make the trial slow and no wiser. */
const days = 3;
const mostPosts = 1_000;
const mostShown = 50;
/** Work is cut into pieces, so that open pages are answered in between. */
const atOnce = 50;

export async function tryPlaybook(text: string): Promise<Answers['try-playbook']> {
  const nothing = { judged: 0, moved: [], counts: {} };
  const states = (await readLayers()).filter(({ name }) => name !== 'own');
  const own = from('own', decidedHere, text, null);
  if (own.layer === null) return { ...nothing, mistakes: own.mistakes };
  const { playbook, mistakes } = joinLayers([...layersOf(states), own.layer], checkPlaybook);
  if (playbook === null) return { ...nothing, mistakes };
  const [before, after] = [await judge(), await judgeBy(playbook)];
  const since = new Date(Date.now() - days * 24 * 60 * 60_000).toISOString();
  const seen = await database.posts.where('lastSeen').above(since).reverse().limit(mostPosts).toArray();
  const now = new Date().toISOString();
  const contexts = await contextsOf(seen, before, now);
  const moved: Moved[] = [];
  const counts: Record<string, number> = {};
  for (const [index, { key, post }] of seen.entries()) {
    const context = contexts[index];
    if (context === undefined) continue;
    const [was, is] = [before.assess(post, context), after.assess(post, context)];
    if (index % atOnce === atOnce - 1) await new Promise((resolve) => setTimeout(resolve));
    if (was.level === is.level && was.relevant === is.relevant) continue;
    const way = `${was.level}>${is.level}`;
    counts[way] = (counts[way] ?? 0) + 1;
    moved.push({
      key,
      author: calledBy(post),
      text: post.text?.slice(0, 200).toWellFormed() ?? null,
      before: was.level,
      after: is.level,
      because: differing(was, is),
    });
  }
  const far = ({ before: was, after: is }: Moved) => Math.abs(levels.indexOf(is) - levels.indexOf(was));
  return {
    mistakes: [],
    judged: seen.length,
    counts,
    moved: moved.sort((one, other) => far(other) - far(one)).slice(0, mostShown),
  };
}

function differing(was: Assessment, is: Assessment): string[] {
  const titles = (one: Assessment) => new Set(one.reasons.map(({ title }) => title));
  const [then, now] = [titles(was), titles(is)];
  return [
    ...[...now].filter((title) => !then.has(title)).map((title) => `+ ${title}`),
    ...[...then].filter((title) => !now.has(title)).map((title) => `\u2212 ${title}`),
  ].slice(0, 4);
}
