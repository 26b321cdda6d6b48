/** The banner at the brand's own composer while an incident is open: it says what is going on, and does nothing else. */

export const bannerTag = 'firebreak-banner';

/** The banner takes the width that is there: its words must not widen the page's column. */
const style = `:host{all:initial;display:block;contain:inline-size;flex:1 1 100%;direction:ltr}
p{margin:8px 12px;padding:8px 12px;border-inline-start:3px solid light-dark(#9c0f45,#ff8fb4);border-radius:4px;
background:light-dark(#fbe6ee,#3a1222);color:light-dark(#17191c,#eceff2);
font:13px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
@media (forced-colors:active){p{border:1px solid}}`;

export interface Banner {
  readonly host: HTMLElement;
  /** @param theme of the page, which need not be the system's */
  show(bold: string, rest: string, theme: 'light' | 'dark'): void;
}

export function makeBanner(document: Document): Banner {
  const host = document.createElement(bannerTag);
  const root = host.attachShadow({ mode: 'closed' });
  const rules = document.createElement('style');
  rules.textContent = style;
  const line = document.createElement('p');
  // A screen reader that comes to the field hears it after the field; it interrupts nobody.
  line.setAttribute('role', 'note');
  line.dir = 'auto';
  root.append(rules, line);
  return {
    host,
    show(bold, rest, theme) {
      host.style.colorScheme = theme;
      const strong = document.createElement('b');
      strong.textContent = bold;
      line.replaceChildren(strong, ` ${rest}`);
    },
  };
}
