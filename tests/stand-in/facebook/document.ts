/** The page itself: its head, the place where it is drawn, and what it is delivered with. */
import { documentsOf } from './answer/documents.ts';
import type { Setting } from './answer/parts.ts';
import { delivered, embedded, idleIsland } from './answer/wire.ts';
import type { Options } from './page/options.ts';
import { queriesOf } from './queries.ts';

/** Strict in scripts and style elements, as Facebook is; `style` attributes are React's own. */
export const policy = (nonce: string): string =>
  [
    "default-src 'self' data: blob:",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "frame-ancestors 'self'",
    "base-uri 'self'",
  ].join('; ');

/** In 2022 plain scripts hand the page its documents; the loader that they call keeps them for the page's own script. */
const loader =
  'window.handled=[];window.requireLazy=function(names,run){run({runWithPriority:function(level,work){work()}},' +
  'function(){this.handleWithCustomApplyEach=function(each,call){window.handled.push(call)}},null)};';

/** The parts of the page in the order in which they are sent. */
export function documentParts(url: URL, options: Options, setting: Setting, nonce: string): string[] {
  const { theme, lang, broken, n } = options;
  const business = url.hostname.startsWith('business.');
  const staging = embedded(JSON.stringify({ startedAt: setting.startedAt.getTime() }));
  const islands = business
    ? []
    : queriesOf(url, options.net === 'none').flatMap(({ name, variables }) => {
        const documents = documentsOf(name, variables, setting, n) ?? [];
        // A script that is cut in half would be an error of the page.
        return setting.shape === '2022' && broken === 'cut' ? [] : delivered(name, documents, setting, broken, nonce);
      });
  const head = `<!DOCTYPE html><html id="facebook" class="_9dls __fb-${theme}-mode" lang="${lang}" dir="ltr"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=2,shrink-to-fit=no">
<title>Facebook</title><link rel="shortcut icon" href="/favicon.ico"><link rel="stylesheet" href="/rsrc.php/v5/stand-in.css">
<script nonce="${nonce}">${loader}</script></head><body class="_6s5d _71pn system-fonts--body segoe">
<div id="mount_0_0_st"></div><script type="application/json" id="staging">${staging}</script>
<script nonce="${nonce}" src="/rsrc.php/v5/stand-in.js"></script>`;
  return [
    head,
    Array.from({ length: 6 }, (_, serial) => idleIsland(serial)).join(''),
    ...islands,
    Array.from({ length: 3 }, (_, serial) => idleIsland(100 + serial)).join(''),
    '</body></html>',
  ];
}
