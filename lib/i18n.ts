/** The interface in the reader's language: sentences by their key in assets/locales, numbers and dates as they are written there. */
import { i18n, type GeneratedI18nStructure as Sentences } from '#i18n';

/** What a sentence needs: a number where it has two forms, and a value for each place. */
type Given<Of extends keyof Sentences> = [
  ...(Sentences[Of] extends { plural: true } ? [n: number] : []),
  ...(Sentences[Of] extends { namedSubstitutions: readonly (infer Place extends string)[] }
    ? [values: Readonly<Record<Place, string | number>>]
    : []),
];

const said = i18n.t as (key: string) => string;
/** A sentence's forms, each as words and names of places in turn: cut once, for the browser takes long to hand one out. */
const cut = new Map<string, readonly (readonly string[])[]>();

function formsOf(key: string): readonly (readonly string[])[] {
  const before = cut.get(key);
  if (before !== undefined) return before;
  const forms = said(key)
    .split(' | ')
    .map((form) => form.split(/\{(\w+)\}/u));
  // What is missing is asked for again: it is the library that says so.
  if (forms[0]?.[0] !== '' || forms[0].length > 1) cut.set(key, forms);
  return forms;
}

/**
 * @returns the sentence; `{name}` in it is replaced by the value of that name, and a number chooses between 1 and n
 *
 * Typed anew: the library's own type looks through all keys eight times for each call, which made the types' check four times
 * as long.
 */
export const t = ((key: string, ...given: readonly (number | Readonly<Record<string, string | number>>)[]): string => {
  const forms = formsOf(key);
  const number = given.find((one) => typeof one === 'number');
  const values = given.find((one) => typeof one === 'object');
  const parts = forms[forms.length > 1 && number !== 1 ? 1 : 0] ?? [];
  if (parts.length === 1) return parts[0] ?? '';
  return parts
    .map((part, at) =>
      at % 2 === 0 ? part : String(values !== undefined && Object.hasOwn(values, part) ? values[part] : `{${part}}`),
    )
    .join('');
}) as <Of extends keyof Sentences>(key: Of, ...given: Given<Of>) => string;

/** The language in which the sentences stand, which is not always the browser's own. BCP 47. */
export const language = t('locale');

/**
 * @param told the languages that the reader's browser names, the weightiest first; BCP 47
 * @returns the language of the words, in the reader's own region: "de" and ["de-AT"] are "de-AT". Where the reader reads
 * another language than the words are in, no region of that language is meant.
 */
export function inRegion(words: string, told: readonly string[]): string {
  const [spoken = words] = words.split('-');
  for (const one of told) {
    const { language: name, region } = localeOf(one) ?? {};
    if (name === spoken && region !== undefined) return `${spoken}-${region}`;
  }
  return words;
}

/** `null`: the browser calls a language by what is none. */
function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

/** The browser's own language comes before those in which somebody reads pages. */
function toldByBrowser(): string[] {
  const { chrome } = globalThis as { chrome?: { i18n?: { getUILanguage?: () => string } } };
  const own = chrome?.i18n?.getUILanguage?.();
  return [...(own === undefined ? [] : [own]), ...(globalThis.navigator?.languages ?? [])];
}

/** For numbers, dates and times: the language of the sentences, as it is written where the reader lives. BCP 47. */
export const locale = inRegion(language, toldByBrowser());

/** For dates in whole sentences: this house writes English with the day before the month. */
export const dayFirst = locale === 'en' || locale === 'en-US' ? 'en-GB' : locale;

/** Says to the document in which language it is and which way it runs. To be called before anything is drawn. */
export function speak(document: Document): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

/** A name within a sentence: its own direction must not turn the words around it. */
export const apart = (name: string): string => (language === 'ar' ? `\u2068${name}\u2069` : name);

const plain = new Intl.NumberFormat(locale);
// As this house writes English: no comma before the last.
const listed = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });

/** "12,400" */
export const count = (value: number): string => plain.format(value);

/** "Ana, Ben and Kim" */
export const list = (parts: readonly string[]): string => listed.format(parts);

/** "Ana, Ben, Kim": beside each other, whether one or all of them are meant. */
export const row = ([first = '', ...others]: readonly string[]): string =>
  others.reduce((before, next) => t('editor.row', { before, next }), first);
