/** Opens the panel on a post. */
import { choosePost } from '@/lib/platform/panel.ts';

/** @param opening was begun in the task of the user's click; only its end is awaited here */
export async function openFor(key: string | null, opening: Promise<boolean>): Promise<{ opened: boolean }> {
  if (key !== null) await choosePost(key);
  return { opened: await opening };
}
