/** HTML that can only be made with everything escaped: what is put into a template is text, unless it is markup itself. */
import { plainText, webLink } from '../plain-text.ts';

export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type Child = Markup | string | number | null | readonly Child[];

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

export const escaped = (text: string): string => plainText(text).replace(/[&<>"'`]/gu, (sign) => signs[sign] ?? '');

function put(child: Child): string {
  if (child === null) return '';
  if (child instanceof Markup) return child.source;
  if (typeof child === 'string') return escaped(child);
  // A number that is none would break an attribute of a drawing.
  if (typeof child === 'number') return Number.isFinite(child) ? String(child) : '0';
  return child.map(put).join('');
}

/** Attributes have to be written with quotes round them; scripts and styles take no values at all. */
export function html(parts: TemplateStringsArray, ...children: readonly Child[]): Markup {
  return new Markup(parts.reduce((whole, part, index) => whole + part + put(children[index] ?? null), ''));
}

// Private-use characters: they stand in no sentence.
const [from, to] = ['\uE000', '\uE001'];

/** Holds the place of markup in a sentence, wherever the language wants it. */
export const slot = (name: string): string => `${from}${name}${to}`;

/** A sentence with markup in it: `said(t('ledBy', { who: slot('who') }), { who: words('Ana') })`. */
export function said(sentence: string, parts: Readonly<Record<string, Child>>): Markup {
  const pieces = sentence.split(/\uE000([^\uE001]*)\uE001/u);
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? null)))}`;
}

/** Somebody else's words: set apart, so that their direction does not turn the sentence around. */
export const words = (text: string): Markup => html`<bdi>${text}</bdi>`;

/** A link that leads into the web, else the words alone. `whole`: its words are the address, which paper need not repeat. */
export function link(url: string | null, said: Child, kind: 'named' | 'whole' = 'named'): Markup {
  const address = webLink(url);
  return address === null
    ? html`${said}`
    : html`<a class="${kind}" href="${address}" rel="noopener noreferrer nofollow">${said}</a>`;
}
