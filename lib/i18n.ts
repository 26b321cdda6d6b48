/** The interface in the reader's language: sentences by their key in assets/locales, numbers and dates as they are written there. */
import { i18n, type GeneratedI18nStructure as Sentences } from '#i18n';

/** What a sentence needs: a number where it has two forms, and a value for each place. */
type Given<Of extends keyof Sentences> = [
  ...(Sentences[Of] extends { plural: true } ? [n: number] : []),
  ...(Sentences[Of] extends { namedSubstitutions: readonly (infer Place extends string)[] }
    ? [values: Readonly<Record<Place, string | number>>]
    : []),
];

/**
 * @returns the sentence; `{name}` in it is replaced by the value of that name, and a number chooses between 1 and n
 *
 * Typed anew: the library's own type looks through all keys eight times for each call, which made the types' check four times
 * as long.
 */
export const t = i18n.t as <Of extends keyof Sentences>(key: Of, ...given: Given<Of>) => string;

/** The language in which the sentences stand, which is not always the browser's own. BCP 47. */
export const locale = t('locale');

/** Says to the document in which language it is and which way it runs. To be called before anything is drawn. */
export function speak(document: Document): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
}

/** A name within a sentence: its own direction must not turn the words around it. */
export const apart = (name: string): string => (locale === 'ar' ? `\u2068${name}\u2069` : name);

const plain = new Intl.NumberFormat(locale);
// As this house writes English: no comma before the last.
const listed = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });

/** "12,400" */
export const count = (value: number): string => plain.format(value);

/** "Ana, Ben and Kim" */
export const list = (parts: readonly string[]): string => listed.format(parts);

/** "Ana, Ben, Kim": beside each other, whether one or all of them are meant. */
export const row = ([first = '', ...others]: readonly string[]): string =>
  others.reduce((before, next) => t('editor.row', { before, next }), first);
