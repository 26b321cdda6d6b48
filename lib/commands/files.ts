/** Reads what the commands work on from the disk: the playbook's parts, the lexicons, JSON Lines. */
import './english.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Lexicon, lexicon, lexiconSchema } from '@/lib/language/lexicon.ts';
import { Model } from '@/lib/language/model/model.ts';
import { joinLayers } from '@/lib/playbook/layers.ts';
import type { Read } from '@/lib/playbook/mistake.ts';
import { parsePlaybook } from '@/lib/playbook/parse.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { type StarterParts, starterFile } from '@/lib/playbook/starter.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';

const assets = join(import.meta.dirname, '../../assets');
const yaml = (...path: string[]): unknown => parse(readFileSync(join(assets, ...path), 'utf8'));

export const starterParts = (): StarterParts => ({
  starter: yaml('playbook', 'starter.yaml'),
  topics: yaml('playbook', 'topics.yaml'),
  replies: yaml('playbook', 'replies.yaml'),
  statements: yaml('playbook', 'statements.yaml'),
  checklists: yaml('playbook', 'checklists.yaml'),
});

export const lexicons = (): Lexicon[] =>
  readdirSync(join(assets, 'language'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => lexicon(lexiconSchema.parse(yaml('language', name))));

/** The weights that are shipped; `null` in a copy that has none, and the lexicons then judge alone. */
export function model(): Model | null {
  const file = join(assets, 'language', 'model.bin');
  return existsSync(file) ? new Model(readFileSync(file)) : null;
}

/** YAML and JSON alike: JSON is YAML. */
export const readYaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** The lines of a JSON Lines file with their numbers; empty lines are passed over. */
export function* lines(file: string): Generator<{ number: number; text: string }> {
  for (const [index, text] of readFileSync(file, 'utf8').split(/\r?\n/u).entries()) {
    if (text.trim() !== '') yield { number: index + 1, text };
  }
}

/** A playbook file's text, laid over the starter as the extension does it. */
export function overStarter(text: string): Read<Playbook> {
  const { file, mistakes, place } = parsePlaybook(text);
  if (file === null) return { ok: false, mistakes };
  const starter = { name: 'starter' as const, file: starterFile(starterParts()) };
  const joined = joinLayers([starter, { name: 'own', file }], checkPlaybook);
  if (joined.playbook !== null) return { ok: true, value: joined.playbook };
  return { ok: false, mistakes: joined.mistakes.map((one) => ({ ...one, ...place(one.inFile) })) };
}
