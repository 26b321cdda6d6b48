/** Dresses badges and cards: a few sheets that all of a page share, so that a theme change is one change. */

let badge: CSSStyleSheet | null = null;
/** The card's sheet, once the worker has sent its rules. */
let card: CSSStyleSheet | null = null;
let scheme: CSSStyleSheet | null = null;

const sheet = (rules: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(rules);
  return made;
};

export function dress(root: ShadowRoot, badgeStyle: string, cardStyle = ''): void {
  scheme ??= sheet('');
  badge ??= sheet(badgeStyle);
  if (cardStyle !== '') card ??= sheet(cardStyle);
  root.adoptedStyleSheets = card === null ? [scheme, badge] : [scheme, badge, card];
}

export function setTheme(theme: 'light' | 'dark'): void {
  scheme ??= sheet('');
  scheme.replaceSync(`:host{color-scheme:${theme}!important}`);
}
