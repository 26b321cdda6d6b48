/** The look of badge and card in a page: tokens in one sheet per theme, drawing in one shared sheet. */

const light = `:host{--calm:#4b6b5d;--watch:#7d5200;--worry:#a8340a;--crisis:#9c0f45;--watch-bg:#fdf1d7;--worry-bg:#fde5da;
--crisis-bg:#9c0f45;--on-crisis:#fff;--ink:#17191c;--ink-2:#565d66;--line:#dfe3e8;--paper:#fff;--accent:#1f5fbf;--on-accent:#fff}`;
const dark = `:host{--calm:#9cc4b1;--watch:#f0bd5a;--worry:#ff9a72;--crisis:#ff8fb4;--watch-bg:#33280f;--worry-bg:#3a1d12;
--crisis-bg:#c2185b;--on-crisis:#fff;--ink:#eceff2;--ink-2:#a3abb5;--line:#2c3138;--paper:#121417;--accent:#7fb2ff;--on-accent:#0b1524}`;

/** The host has no height of its own: the line it stands in, and so the cell, stays as high as it was. */
const drawing = `:host{all:initial;order:-1;display:flex;align-items:center;align-self:center;height:0;flex:none;margin-inline:6px 8px}
*{box-sizing:border-box}
.badge{display:inline-flex;align-items:center;gap:5px;height:20px;padding:0 8px 0 6px;border:0;border-radius:10px;cursor:pointer;
font:600 12px/20px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;white-space:nowrap;position:relative}
.badge:focus-visible,.card :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
svg{width:12px;height:12px;flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.filled{fill:currentColor;stroke:none}
.calm{color:var(--calm);background:transparent;padding:0 4px}.watch{color:var(--watch);background:var(--watch-bg)}
.worry{color:var(--worry);background:var(--worry-bg)}.crisis{color:var(--on-crisis);background:var(--crisis-bg)}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.card{position:fixed;inset:auto;margin:0;width:320px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;background:var(--paper);color:var(--ink);
border:1px solid var(--line);border-radius:8px;box-shadow:0 8px 28px rgb(0 0 0/.18);padding:12px;cursor:default;text-align:start;
font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;white-space:normal;overflow-wrap:anywhere}
.row{display:flex;gap:8px;align-items:baseline;flex-wrap:wrap}.grow{flex:1}
h2,h3,ul,p{margin:0;padding:0}h2{font-size:13px;font-weight:650}h3{font-size:12px;font-weight:600;color:var(--ink-2);margin-top:8px}
h2 small,.note{font-size:12px;font-weight:400;color:var(--ink-2)}
.due{font-weight:650;font-variant-numeric:tabular-nums}.late{color:var(--worry)}
ul{list-style:none;display:grid;gap:4px;margin-top:4px}li{display:flex;gap:8px}li>:first-child{flex:none;width:14px;text-align:center;font-weight:700}
.for>li>:first-child{color:var(--worry)}.against>li>:first-child{color:var(--calm)}.evidence{color:var(--ink-2)}
.reply{margin-top:8px;padding:8px;border-inline-start:2px solid var(--line);color:var(--ink-2);white-space:pre-wrap}
.action{border:1px solid var(--line);background:var(--paper);color:var(--ink);border-radius:6px;padding:5px 10px;font:inherit;font-weight:600;font-size:12px;cursor:pointer}
.first{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.actions{margin-top:10px;align-items:center}
@media (prefers-contrast:more){.badge{outline:1px solid currentColor}.card{border-color:var(--ink)}}
@media (forced-colors:active){.badge{border:1px solid ButtonText;color:ButtonText;background:ButtonFace;forced-color-adjust:auto}}`;

export type Theme = 'light' | 'dark';
const tokens: Readonly<Record<Theme, string>> = { light, dark };

let sheets: { readonly tokens: CSSStyleSheet; readonly drawing: CSSStyleSheet } | null = null;
let theme: Theme = 'light';

/** Every badge of the page shares two sheets; changing the theme changes one of them once. */
function shared(): NonNullable<typeof sheets> {
  if (sheets !== null) return sheets;
  sheets = { tokens: new CSSStyleSheet(), drawing: new CSSStyleSheet() };
  sheets.tokens.replaceSync(tokens[theme]);
  sheets.drawing.replaceSync(drawing);
  return sheets;
}

export function dress(root: ShadowRoot): void {
  const { tokens, drawing: drawn } = shared();
  root.adoptedStyleSheets = [tokens, drawn];
}

export function setTheme(next: Theme): void {
  if (next === theme) return;
  theme = next;
  sheets?.tokens.replaceSync(tokens[next]);
}
