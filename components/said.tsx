/** A sentence with elements in it: `<Said text={t('ledBy', { who: slot('who') })} parts={{ who: <bdi>Ana</bdi> }} />`. */
import type { ComponentChildren } from 'preact';

// Private-use characters: they stand in no text that people write.
const [from, to] = ['\uE000', '\uE001'];

/** Holds the place of an element in a sentence, wherever the language wants it. */
export const slot = (name: string): string => `${from}${name}${to}`;

export function Said(given: { readonly text: string; readonly parts: Readonly<Record<string, ComponentChildren>> }) {
  const pieces = given.text.split(/\uE000([^\uE001]*)\uE001/u);
  return <>{pieces.map((piece, index) => (index % 2 === 0 ? piece : given.parts[piece]))}</>;
}
