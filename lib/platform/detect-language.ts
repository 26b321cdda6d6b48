/** The browser's own guess at a text's language, for posts whose page does not tell. Nothing leaves the machine. */
import { browser } from './browser.ts';

/** Of fewer letters the detector is sure and wrong. More tell nothing new. */
const fewest = 40;
const most = 600;
/** Below this share of the text it is a guess about a mixture. */
const sure = 70;

/** @returns a BCP 47 tag, or `null` where the browser is not sure, or has no detector */
export async function detectLanguage(text: string): Promise<string | null> {
  // Handles, links and tags are no language.
  const words = text.replace(/(?:https?:\/\/|[@#])\S+/gu, ' ').trim();
  if (words.length < fewest) return null;
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(words.slice(0, most).toWellFormed());
    const [first] = languages;
    return isReliable && first !== undefined && first.percentage >= sure ? first.language : null;
  } catch {
    return null;
  }
}
