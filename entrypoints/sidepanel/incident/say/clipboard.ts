/** Puts a text on the clipboard. */

/** @returns `false` when the browser refuses: the text is then to be marked by hand */
export async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
