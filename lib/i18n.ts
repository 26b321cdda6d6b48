/** The interface in the reader's language: sentences by their key in assets/locales, numbers and dates as they are written there. */
import { i18n } from '#i18n';

/** @returns the sentence; `{name}` in it is replaced by the value of that name, and a number chooses between 1 and n */
export const { t } = i18n;

/** The language in which the sentences stand, which is not always the browser's own. BCP 47. */
export const locale = t('locale');

/** Says to the document in which language it is and which way it runs. To be called before anything is drawn. */
export function speak(document: Document): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
}

const plain = new Intl.NumberFormat(locale);
const listed = new Intl.ListFormat(locale, { type: 'conjunction' });

/** "12,400" */
export const count = (value: number): string => plain.format(value);

/** "Ana, Ben and Kim" */
export const list = (parts: readonly string[]): string => listed.format(parts);

/** "Ana, Ben, Kim": beside each other, whether one or all of them are meant. */
export const row = ([first = '', ...others]: readonly string[]): string =>
  others.reduce((before, next) => t('editor.row', { before, next }), first);
