/** A reply with its slots filled, cut into pieces so that a view can show which words are the manager's to change. */

export interface Piece {
  readonly text: string;
  /** The slot's name when these words were filled in. */
  readonly slot?: string;
}

/** What can be filled in; `null` drops the slot with the comma and space before it. */
export type Filling = Readonly<Record<string, string | null>>;

// Japanese puts the name first, with its honorific: "{first_name}\u69d8\u3001".
const slot = /((?:,\s{0,20}|\s{1,20}|\u3001)?)\{(\w+)\}(\u69d8\u3001?)?/gu;

/**
 * Fills a template. A slot without a filling is dropped with the comma or space before it (in Japanese with the honorific
 * behind it): "Thank you, {first_name}." turns into "Thank you.". Filled words are plain text and are never searched for slots again.
 */
export function fill(template: string, filling: Filling): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(slot)) {
    const [whole, lead = '', name = '', honorific = ''] = match;
    pieces.push({ text: template.slice(at, match.index) });
    at = match.index + whole.length;
    const words = filling[name] ?? null;
    if (words === null) continue;
    pieces.push({ text: lead }, { text: words, slot: name }, { text: honorific });
  }
  pieces.push({ text: template.slice(at) });
  return pieces.filter(({ text }) => text !== '');
}

export const plain = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim();
