/** The language that a page names for itself. The page writes it, so only what is a language passes. */

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** @returns language and region ("pt-BR"), or the language alone; `null` for anything that is not the code of a language */
export function languageNamed(lang: string): string | null {
  const [, language = '', place] = /^([a-z]{2,3})(?:[-_]([A-Z]{2}))?$/.exec(lang) ?? [];
  if (language === '' || names.of(language) === undefined) return null;
  return place === undefined ? language : `${language}-${place}`;
}
