/** The only writer of the own layer: checks it, keeps the version, records who changed what, and lets every page look again. */

import { v7 } from 'uuid';
import { t } from '@/lib/i18n.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { database } from '@/lib/platform/database.ts';
import { recordAll } from '@/lib/platform/journal.ts';
import { myName } from '@/lib/platform/me.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import { ownPlaybook } from '@/lib/platform/own-playbook.ts';
import { keepVersion, newestVersion } from '@/lib/platform/versions.ts';
import { changesBetween } from '@/lib/playbook/changes.ts';
import { type Edit, editPlaybook } from '@/lib/playbook/edit.ts';
import { joinLayers } from '@/lib/playbook/layers.ts';
import { playbookKey } from '@/lib/record/event.ts';
import { sha256 } from '@/lib/record/sha256.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { decided } from '../decide.ts';
import { textDeeds } from '../team/playbook-text.ts';
import { judge } from './judge.ts';
import { decidedHere, from, layersOf, readLayers } from './layers.ts';

/** One after the other: two forms that save at once must not undo each other. */
export const inTurn = oneByOne();

/**
 * @param base hash of the text that was edited; `null`: whatever stands there now
 * @returns every mistake, and then nothing was saved
 */
export const savePlaybook = (text: string, base: string | null): Promise<Answers['save-playbook']> =>
  inTurn(async () => {
    const now = await ownPlaybook.read();
    if (now.problem !== null) return { saved: false, mistakes: [], conflict: null, problem: now.problem };
    // Asked again because the worker died before it could answer: it holds already.
    if (text === now.value.text && base !== null) {
      await decided();
      return { saved: true, mistakes: [], conflict: null, problem: null };
    }
    if (base !== null && base !== (await sha256(now.value.text))) {
      return { saved: false, mistakes: [], conflict: { by: now.value.by, at: now.value.savedAt }, problem: null };
    }
    return write(text);
  });

/**
 * A form's changes, laid into the text as it stands.
 * @throws Error with the first mistake as a sentence
 */
export const editOwn = (edits: readonly Edit[]): Promise<null> =>
  inTurn(async () => {
    const { value, problem } = await ownPlaybook.read();
    if (problem !== null) throw new Error(problem);
    const { mistakes } = await write(editPlaybook(value.text, edits));
    const [first] = mistakes;
    if (first !== undefined) throw new Error(t('editor.layer.at', { path: first.path, sentence: first.sentence }));
    return null;
  });

export interface Checked {
  /** Every mistake of the text; with one it is not saved. */
  readonly mistakes: Answers['save-playbook']['mistakes'];
  /** How the playbook in force would change, in sentences. */
  readonly changes: string[];
}

/** What a text would mean as the own layer. */
export async function checkOwn(text: string): Promise<Checked> {
  const states = (await readLayers()).filter(({ name }) => name !== 'own');
  const own = from('own', decidedHere, text, null);
  if (own.layer === null) return { mistakes: own.mistakes, changes: [] };
  const { playbook, mistakes } = joinLayers([...layersOf(states), own.layer], checkPlaybook);
  const ours = mistakes.filter(({ layer }) => layer === 'own');
  if (ours.length > 0) return { mistakes: ours, changes: [] };
  const was = (await judge()).playbook;
  const changes =
    playbook === null ? [] : changesBetween(was, playbook).map((line) => line.slice(0, 300).toWellFormed());
  return { mistakes: [], changes };
}

/** @returns the hash of the text that the record names last; `null`: it names none */
async function recordedLast(): Promise<string | null> {
  const all = await database.events.where('key').equals(playbookKey).toArray();
  const named = all.flatMap(({ n, event: { deed } }) =>
    deed.kind === 'playbook' && n ? [{ n, hash: deed.hash }] : [],
  );
  return named.sort((one, other) => one.n - other.n).at(-1)?.hash ?? null;
}

async function write(text: string): Promise<Answers['save-playbook']> {
  const { mistakes, changes } = await checkOwn(text);
  if (mistakes.length > 0) return { saved: false, mistakes, conflict: null, problem: null };
  const who = await myName();
  const at = new Date().toISOString();
  const hash = await sha256(text);
  // What a worker kept that died before the text came into force is not kept again.
  const kept = (await newestVersion())?.hash === hash;
  // The version first: an event must never name a text that nobody has.
  if (!kept) await keepVersion({ id: v7(), hash, at, who, changes, text });
  if (!kept || (await recordedLast()) !== hash)
    await recordAll([{ kind: 'playbook', key: playbookKey, hash, changes }, ...(await textDeeds(text))], who);
  await ownPlaybook.write({ version: 1, text, savedAt: at, by: who });
  await decided();
  return { saved: true, mistakes: [], conflict: null, problem: null };
}
