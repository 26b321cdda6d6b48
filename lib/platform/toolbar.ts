/** The toolbar's button says one thing at a time: what a crisis needs comes before everything else. */
import type { Level } from '@/lib/playbook/words.ts';
import { browser } from './browser.ts';
import { setToolbar } from './notify.ts';

/** Who may speak there, the most urgent first. */
const parts = ['incidents', 'alerts'] as const;
export type ToolbarPart = (typeof parts)[number];

export interface ToolbarWords {
  /** At most four signs. */
  readonly text: string;
  readonly level: Level;
  readonly title: string;
}

const colours: Readonly<Record<Level, string>> = {
  calm: '#4b6b5d',
  watch: '#7d5200',
  worry: '#a8340a',
  crisis: '#9c0f45',
};

/** @param words `null`: this part has nothing to say */
export async function showOnToolbar(part: ToolbarPart, words: ToolbarWords | null): Promise<void> {
  await browser.storage.session.set({ [`toolbar:${part}`]: words });
  const said = await browser.storage.session.get(parts.map((one) => `toolbar:${one}`));
  const all = parts.flatMap((one) => (said[`toolbar:${one}`] as ToolbarWords | null | undefined) ?? []);
  const [first] = all;
  if (first === undefined) return setToolbar('', colours.calm, 'Firebreak');
  const title = ['Firebreak', ...all.map((one) => one.title)].join('\n');
  return setToolbar(first.text, colours[first.level], title);
}
