/** A server that never ends is not read to its end. */

/** What was read of a body: the text, and whether that is all of it. */
export interface BodyRead {
  readonly text: string;
  /** `long`: there is more than was asked for; `broken`: the connection ended before the text did. */
  readonly end: 'whole' | 'long' | 'broken';
}

/** @param most characters; the rest is not waited for */
export async function readAtMost(answer: Response, most: number): Promise<BodyRead> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return { text: '', end: 'whole' };
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      if (text.length > most) {
        await reader.cancel();
        return { text: text.slice(0, most), end: 'long' };
      }
    }
  } catch {
    return { text, end: 'broken' };
  }
  return { text: text + decoder.decode(), end: 'whole' };
}
