/** How a badge looks and reads: data that the worker hands to the pages, so that no script in a page carries it. */

import { language, t } from '@/lib/i18n.ts';
import type { Drawn, Look } from '@/lib/platform/mark.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { careWords } from './care.ts';
import { names, strokes } from './icons.ts';

/**
 * Where the host stands. On X it ends a flex row and has no height; on Facebook, where a comment's bubble is as wide as its
 * words, it has no size at all and begins where the author line ends.
 */
const places: Look['places'] = {
  x: ':host{order:-1;display:flex;align-items:center;align-self:center;height:0;flex:none;margin-inline:6px 8px}',
  facebook: ':host{position:absolute;z-index:1;display:inline-flex;margin-block-start:1px;margin-inline-start:6px}',
};

/**
 * Both themes stand in each token; the page's theme is the host's `color-scheme`.
 */
const style = `
:host{all:initial;direction:ltr;
--calm:light-dark(#4b6b5d,#9cc4b1);--watch:light-dark(#7d5200,#f0bd5a);--worry:light-dark(#a8340a,#ff9a72);
--accent:light-dark(#1f5fbf,#7fb2ff)}
*{box-sizing:border-box}
.badge,.card{direction:${language === 'ar' ? 'rtl' : 'ltr'}}
.badge{display:inline-flex;align-items:center;gap:5px;height:20px;padding-block:0;padding-inline:6px 8px;border:0;border-radius:10px;
cursor:pointer;font:600 12px/20px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;white-space:nowrap}
.badge:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
svg{width:12px;height:12px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.filled{fill:currentColor;stroke:none}
.calm{color:var(--calm);background:transparent;padding:0 4px}
.watch{color:var(--watch);background:light-dark(#fdf1d7,#33280f)}
.worry{color:var(--worry);background:light-dark(#fde5da,#3a1d12)}
.crisis{color:#fff;background:light-dark(#9c0f45,#c2185b)}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (prefers-contrast:more){.badge{outline:1px solid}}
@media (forced-colors:active){.badge{border:1px solid;color:ButtonText;background:ButtonFace}}`;

/** A post that nobody has needs no word on its badge. */
const care: Look['care'] = { ...careWords, none: '' };

const sign = (level: Level): Drawn => ({
  tag: 'svg',
  has: { viewBox: '0 0 12 12', 'aria-hidden': 'true' },
  holds: strokes[level].map(({ d, filled }) => ({
    tag: 'path',
    has: filled === true ? { d, class: 'filled' } : { d },
    holds: [],
  })),
});
const badge: Look['badge'] = [
  { tag: 'button', has: { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, holds: [] },
  { tag: 'span', has: { class: 'said', role: 'status' }, holds: [] },
];
const signs = { calm: sign('calm'), watch: sign('watch'), worry: sign('worry'), crisis: sign('crisis') };

const says: Look['says'] = {
  copied: t('post.badge.copied'),
  byHand: t('post.badge.byHand'),
  unreached: t('post.badge.unreached'),
  wordless: t('post.badge.wordless'),
  silent: t('post.badge.silent'),
  does: t('post.badge.does'),
};

export const look: Look = { style, places, badge, signs, names, care, says };
