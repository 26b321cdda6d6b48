/** Takes out of a skeleton the lines that nobody can fill yet: a line that is papered over is believed by nobody. */
import type { SlotId } from './answers.ts';

const sentenceEnd = /(?<=[.!?])\s+|(?<=[\u3002\uff01\uff1f])/u;
const slots = /\{(\w+)\}/gu;

const slotsIn = (text: string): string[] => [...text.matchAll(slots)].map(([, name = '']) => name);

/**
 * A slot in brackets goes with its brackets, the speaker goes from the signature, every other one with its sentence; a
 * paragraph that only held such sentences goes as a whole.
 */
export function without(template: string, leftOut: readonly SlotId[]): string {
  if (leftOut.length === 0) return template;
  const gone = new Set<string>(leftOut);
  return template
    .split(/\n[ \t]*\n/u)
    .map((paragraph) => shortened(paragraph, gone))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function shortened(paragraph: string, gone: ReadonlySet<string>): string {
  let text = paragraph;
  for (const slot of gone) {
    text = text.replace(new RegExp(`\\s?[(\\uff08]\\{${slot}\\}[)\\uff09]`, 'gu'), '');
    if (slot === 'speaker') text = text.replace(/\{speaker\}[,\u3001]\s*|\s?\{speaker\}/gu, '');
  }
  const asked = slotsIn(text);
  if (asked.length > 0 && asked.every((slot) => gone.has(slot))) return '';
  return text
    .split('\n')
    .map((line) => {
      const kept = line.split(sentenceEnd).filter((sentence) => !slotsIn(sentence).some((slot) => gone.has(slot)));
      return kept.join(/[\u3002\uff01\uff1f]/u.test(line) ? '' : ' ');
    })
    .filter((line) => line.trim() !== '')
    .join('\n');
}
