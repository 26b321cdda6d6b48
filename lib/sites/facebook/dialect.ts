/** Facebook's guess at a text's language, as everybody else writes languages. */

/** Languages for which Facebook names a place that is none, or a wrong one: Argentina, Laos. */
const PLACES: Readonly<Record<string, string>> = { ar_AR: '', es_LA: '-419' };

/**
 * @param dialect such as `en_XX`, `pt_BR`, `ur_PK_rom` (romanised)
 * @returns BCP 47 (`en`, `pt-BR`, `ur-Latn-PK`); `null` where Facebook has no guess, and for its own codes for no language
 */
export function language(dialect: unknown): string | null {
  const [, code, place = 'XX', romanised] =
    (typeof dialect === 'string' && /^([a-z]{2,3})(?:_([A-Z]{2}))?(_rom)?$/.exec(dialect)) || [];
  if (code === undefined || /^(?:xx|fb|q.)$/.test(code)) return null;
  return `${code}${romanised ? '-Latn' : ''}${PLACES[`${code}_${place}`] ?? (place === 'XX' ? '' : `-${place}`)}`;
}
