/** The lowest layer, as it is shipped, with its words in the language of the interface. */
import checklists from '@/assets/playbook/checklists.yaml';
import replies from '@/assets/playbook/replies.yaml';
import starterPart from '@/assets/playbook/starter.yaml';
import statements from '@/assets/playbook/statements.yaml';
import topics from '@/assets/playbook/topics.yaml';
import { locale } from '@/lib/i18n.ts';
import { readOwnFile } from '@/lib/platform/own-file.ts';
import type { Layer } from '@/lib/playbook/layers.ts';
import { starterFile } from '@/lib/playbook/starter.ts';
import { saidIn, type Words, wordsAt } from '@/lib/playbook/starter-words.ts';

let ready: Promise<Layer> | null = null;

export function starter(): Promise<Layer> {
  ready ??= read();
  return ready;
}

async function read(): Promise<Layer> {
  const file = starterFile({ starter: starterPart, topics, replies, statements, checklists });
  const words = await wordsHere();
  if (words === null) return { name: 'starter', file };
  return { name: 'starter', file: saidIn(file, words), shipped: wordsAt(file, words) };
}

/** Where the build lays them: `wxt.config.ts`. @returns `null` in English, and when they can't be read: judging must go on */
async function wordsHere(): Promise<Words | null> {
  if (locale === 'en') return null;
  try {
    const bytes = await readOwnFile(`/starter-words/${locale.replace('-', '_')}.json`);
    return JSON.parse(new TextDecoder().decode(bytes)) as Words;
  } catch {
    return null;
  }
}
