/** Where somebody writes a new post on X. An answer to a post has that post beside it, and is no business as usual. */
import type { Composer } from '../composer.ts';

const FIELD = '[data-testid^="tweetTextarea_"]';
const BAR = '[data-testid="toolBar"]';
const ARTICLE = 'article[data-testid="tweet"]';
const PROFILE = 'a[data-testid="AppTabBar_Profile_Link"]';
const DIALOG = '[role="dialog"]';

export const composer: Composer = {
  field: FIELD,
  /** The block that holds the field and its buttons; in a dialog without a post, or on a page of no single post. */
  place(field, path) {
    const dialog = field.closest(DIALOG);
    if (dialog === null ? /\/status\//.test(path) : dialog.querySelector(ARTICLE) !== null) return null;
    let block = field.parentElement;
    while (block !== null && block.querySelector(BAR) === null) block = block.parentElement;
    return block;
  },
  account: (document) => document.querySelector(PROFILE)?.getAttribute('href')?.slice(1).toLowerCase() ?? null,
};
