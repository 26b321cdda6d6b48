/** A click on a badge: the worker writes that somebody answers and chooses the words, the page puts them on the clipboard. */
import type { Badge } from '@/components/page/badge.ts';
import type { Mark } from '@/lib/platform/mark.ts';
import { ask } from '@/lib/platform/page.ts';

/**
 * @param open whether the side panel opens too
 * @returns what a click does; it says on the badge how that ended
 */
export function answerOnClick(
  badge: Badge,
  key: string,
  open: () => boolean,
  marked: (mark: Mark) => void,
): () => void {
  /** Kept until it is answered: clicked again because the worker died, it is the same click. */
  let request: string | null = null;
  const click = async () => {
    request ??= crypto.randomUUID();
    const answer = await ask('copy-acknowledgement', { key, open: open(), request });
    if (answer === null) return badge.say('unreached');
    request = null;
    if (answer.mark !== null) marked(answer.mark);
    if (answer.text === null) return badge.say(answer.says);
    badge.say((await copied(answer.text)) ? 'copied' : 'byHand');
  };
  badge.button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    // A page may call click() on anything it finds; only a person's click writes to the record.
    if (event.isTrusted) void click();
  });
  return () => void click();
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
