/** The JSON documents that a page was delivered with, and those that an answer is made of. */

/** Names that a document must hold to be worth parsing: of a post, a comment, a profile with followers. */
const TELLING =
  /"(?:post_id|legacy_fbid|comet_sections|short_form_video_context|fb_reel_react_button|profile_social_context|Comment)"/;
/** What Facebook's own cache was given at first load; the other islands are code. */
const CACHE = 'RelayPrefetchedStreamCache';
/** Until 2023 the same object was an argument in a script. */
const ARGUMENT = 'ScheduledApplyEach,{';
/**
 * A line break can't stand in a string of JSON, nor a bracket before a bare quote: what looks so is between two documents. The
 * other lines of a document that was written over many lines begin otherwise.
 */
const BETWEEN = /\n(?=[{[])|for \(;;\);(?=\{")/;

const isTelling = (text: string): boolean => TELLING.test(text);

/** @returns lazily, the objects that a script hands on, each character looked at once; what is cut off ends it */
function* argumentsIn(script: string): Generator<string> {
  let from = script.indexOf(ARGUMENT);
  let depth = 0;
  let isQuoted = false;
  for (let at = from; from >= 0 && at < script.length; at += 1) {
    const sign = script.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) at += sign === '\\' ? 1 : 0;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth !== 0) continue;
      yield script.slice(from + ARGUMENT.length - 1, at + 1);
      from = script.indexOf(ARGUMENT, at);
      at = from;
    }
  }
}

/** @returns lazily, the JSON texts that stand in a page from the beginning and can hold posts */
export function* delivered(document: Document): Generator<string> {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (!text.includes(CACHE)) continue;
    const texts = script.getAttribute('type') === 'application/json' ? [text] : argumentsIn(text);
    for (const json of texts) if (isTelling(json)) yield json;
  }
}

/**
 * Facebook puts `for (;;);` before a document, so that no other page can run an answer as a script.
 * @returns the JSON texts in an answer or in a file that can hold posts; one that was cut off as it is
 */
export const cut = (answer: string): string[] => answer.split(BETWEEN).filter(isTelling);
