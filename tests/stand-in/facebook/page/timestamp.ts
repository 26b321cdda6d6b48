/** When a post was written: plain where nobody is signed in, else letters among decoys whose link is empty until it is pointed at. */
import type { PostEntry } from '../feed.ts';
import { postAddress } from '../ids.ts';
import { el, link, newId, span } from './node.ts';
import { page } from './state.ts';

/** Each letter of the text among letters that nobody sees. */
function hiddenAmongDecoys(text: string): HTMLElement {
  const letters = [...text].flatMap((letter, index) => [
    ...Array.from({ length: (index * 5 + text.length) % 3 }, () => el('b', '', { style: 'display:none' }, '-')),
    el('b', '', {}, letter === ' ' ? '\u00A0' : letter),
  ]);
  return span('', el('span', '', { 'aria-labelledby': newId() }, el('b', 'letters', {}, ...letters)));
}

export function timestamp(post: PostEntry): HTMLElement {
  const { signedIn, shape, lang } = page.options;
  const ago = page.labels.ago(post.minutesAgo);
  if (!signedIn || shape === '2022') {
    const at = new Date(page.staging.startedAt - post.minutesAgo * 60_000);
    const label = at.toLocaleDateString(lang, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
    return link(postAddress(post), 'time', { 'aria-label': label }, span('', ago));
  }
  // The address of the page itself, until somebody points at it.
  const here = link('https://www.facebook.com/', 'time', {}, hiddenAmongDecoys(ago));
  here.setAttribute('href', `${location.pathname}?__cft__[0]=AZ${'x'.repeat(24)}&__tn__=%2CO%2CP-R#`);
  const reveal = (): void => here.setAttribute('href', `${postAddress(post)}?__cft__[0]=AZxx&__tn__=%2CO%2CP-R`);
  here.addEventListener('pointerover', reveal, { once: true });
  here.addEventListener('focus', reveal, { once: true });
  return here;
}
