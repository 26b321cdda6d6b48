/** What is known and what is not, told apart in a paragraph of its own: no skeleton has a place for it. Practice section 2 (CERC). */

const known: Readonly<Record<string, string>> = {
  en: 'What is certain: {known}.',
  de: 'Sicher ist: {known}.',
  fr: 'Ce qui est certain : {known}.',
  es: 'Lo que es seguro: {known}.',
  pt: 'O que é certo: {known}.',
  it: 'Che cosa è certo: {known}.',
  nl: 'Wat zeker is: {known}.',
  ja: '確認できていること：{known}。',
};

const unknown: Readonly<Record<string, string>> = {
  en: 'What we do not know yet: {unknown}.',
  de: 'Was wir noch nicht wissen: {unknown}.',
  fr: 'Ce que nous ne savons pas encore : {unknown}.',
  es: 'Lo que aún no sabemos: {unknown}.',
  pt: 'O que ainda não sabemos: {unknown}.',
  it: 'Che cosa non sappiamo ancora: {unknown}.',
  nl: 'Wat we nog niet weten: {unknown}.',
  ja: 'まだ分かっていないこと：{unknown}。',
};

/**
 * Lays the paragraphs that a skeleton lacks into it: the own words of regret and what is certain behind its first one.
 * @param has which of the three were answered
 */
export function withCertainty(
  template: string,
  language: string,
  has: { readonly known: boolean; readonly unknown: boolean; readonly regret: boolean },
): string {
  const lines = [
    has.known && !template.includes('{known}') ? known[language] : undefined,
    has.unknown && !template.includes('{unknown}') ? unknown[language] : undefined,
  ].filter((line) => line !== undefined);
  const between = language === 'ja' ? '' : ' ';
  const added = [
    ...(has.regret && !template.includes('{regret}') ? ['{regret}'] : []),
    ...(lines.length > 0 ? [lines.join(between)] : []),
  ];
  const [first = '', ...rest] = template.split(/\n[ \t]*\n/u);
  return [first, ...added, ...rest].join('\n\n');
}
