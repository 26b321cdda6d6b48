/** What the next picture of a tab is to be evidence of: said in the panel, meant for the shortcut that follows. Gone with the browser. */
import { z } from 'zod';
import { incidentKey, postKey } from '@/lib/record/keys.ts';
import { browser } from './browser.ts';

const name = 'evidence-wish';
/** Later, nobody remembers what was wished for. */
const lasts = 10 * 60_000;

const wish = z.object({ key: incidentKey, post: postKey.nullable(), at: z.number() });
export type Wish = Omit<z.infer<typeof wish>, 'at'>;

export const wishPicture = ({ key, post }: Wish): Promise<void> =>
  browser.storage.session.set({ [name]: { key, post, at: Date.now() } });

export const forgetWish = (): Promise<void> => browser.storage.session.remove(name);

/** @returns `null` when nothing was wished for in the last minutes */
export async function readWish(): Promise<Wish | null> {
  const { data } = wish.safeParse((await browser.storage.session.get(name))[name]);
  return data === undefined || Date.now() - data.at > lasts ? null : { key: data.key, post: data.post };
}
