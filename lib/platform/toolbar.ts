/** The toolbar's button says one thing at a time: what a crisis needs comes before everything else. */
import type { Level } from '@/lib/playbook/words.ts';
import { browser } from './browser.ts';
import { setToolbar } from './notify.ts';
import { oneByOne } from './one-by-one.ts';

/** Who may speak there, the most urgent first. */
const parts = ['incidents', 'alerts'] as const;
export type ToolbarPart = (typeof parts)[number];

export interface ToolbarWords {
  /** At most four signs. */
  readonly text: string;
  readonly level: Level;
  readonly title: string;
}

/** As in the badges of a light page; a button's badge has one look in both themes. */
const colours: Readonly<Record<Level, string>> = {
  calm: '#4b6b5d',
  watch: '#7d5200',
  worry: '#a8340a',
  crisis: '#9c0f45',
};

const name = 'Firebreak';
/** Two at once would else show what held before the other. */
const inTurn = oneByOne();

/** @param words `null`: this part has nothing to say */
export const showOnToolbar = (part: ToolbarPart, words: ToolbarWords | null): Promise<void> =>
  inTurn(async () => {
    await browser.storage.session.set({ [`toolbar:${part}`]: words });
    const said = await browser.storage.session.get(parts.map((one) => `toolbar:${one}`));
    const all = parts.flatMap((one) => (said[`toolbar:${one}`] as ToolbarWords | null | undefined) ?? []);
    const titles = all.map(({ title }) => title);
    // Whose button it is stands first, and once.
    const named = titles.find((title) => title.startsWith(name)) ?? name;
    const [first] = all;
    const lines = [named, ...titles.filter((title) => title !== named)];
    await setToolbar(first?.text ?? '', colours[first?.level ?? 'calm'], lines.join('\n'));
  });
