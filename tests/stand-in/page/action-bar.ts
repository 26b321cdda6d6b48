/** The buttons under a post; every exact number of a post is in their labels. */
import type { XTweet } from '../answer/shapes.ts';
import { handleOf } from './author.ts';
import { type Attributes, box, drawing, el, span, words } from './element.ts';
import { icons } from './icons.ts';
import { shortened } from './labels.ts';
import { page, shownCounts } from './state.ts';

function face(icon: string, shown: string | null, colour: string): HTMLElement {
  const number =
    shown !== null &&
    box(
      'r-xoduu5 r-1udh08x',
      {},
      el(
        'span',
        '',
        {
          'data-testid': 'app-text-transition-container',
          style: 'transition-property: transform; transition-duration: 0.3s; transform: translate3d(0px, 0px, 0px);',
        },
        span('r-n6v787 r-1cwl3u0 r-1k6nrdp r-n7gxbd', shown && span('', shown)),
      ),
    );
  return words(
    'r-a023e6 r-rjixqe r-16dba41 r-1awozwy r-6koalj r-1h0z5md r-3s2u2q',
    { dir: 'ltr', style: `color: ${colour};` },
    box(
      'r-xoduu5',
      {},
      box('r-xoduu5 r-1p0dtai r-1d2f490 r-u8s1d r-zchlnj r-ipm5af'),
      drawing(icon, 'r-1xvli5t r-1hdv0qi'),
    ),
    number,
  );
}

const place = (item: HTMLElement): HTMLElement => box('r-18u37iz r-1h0z5md r-13awgt0', {}, item);

export function actionBar(tweet: XTweet, ad: boolean, focal: boolean): HTMLElement {
  const { labels, palette } = page;
  const counts = shownCounts(tweet);
  const liked = page.liked.has(tweet.rest_id);
  const link = `/${handleOf(tweet.core.user_results.result)}/status/${tweet.rest_id}/analytics`;
  const button = (
    testId: string,
    label: string,
    icon: string,
    count: number | null,
    more: Attributes = {},
  ): HTMLElement =>
    el(
      'button',
      'css-175oi2r r-1777fci r-bt1l66 r-bztko3 r-lrvibr r-1loqt21 r-1ny4l3l',
      { ...more, 'aria-label': label, role: 'button', 'data-testid': testId, type: 'button' },
      face(
        icon,
        testId === 'bookmark' && !focal ? null : shortened(count),
        liked && testId === 'unlike' ? 'rgb(249, 24, 128)' : palette.grey,
      ),
    );
  const menu = { 'aria-expanded': 'false', 'aria-haspopup': 'menu' };
  const views = el(
    'a',
    'css-175oi2r r-1777fci r-bt1l66 r-bztko3 r-lrvibr r-1loqt21 r-1ny4l3l',
    { href: link, 'aria-label': labels.views(counts.views), role: 'link' },
    face(icons.views, shortened(counts.views), palette.grey),
  );
  const share = el(
    'button',
    'css-175oi2r r-1777fci r-bt1l66 r-bztko3 r-lrvibr r-1loqt21 r-1ny4l3l',
    { ...menu, 'aria-label': labels.share, role: 'button', type: 'button' },
    face(icons.share, null, palette.grey),
  );
  return box(
    '',
    {},
    box(
      '',
      {},
      box(
        'r-1kbdv8c r-18u37iz r-1wtj0ep r-1ye8kvj r-1s2bzr4',
        { 'aria-label': labels.group(counts, liked), role: 'group' },
        place(button('reply', labels.reply(counts.replies), icons.reply, counts.replies)),
        place(button('retweet', labels.repost(counts.reposts), icons.repost, counts.reposts, menu)),
        place(
          button(
            liked ? 'unlike' : 'like',
            labels.like(counts.likes, liked),
            liked ? icons.liked : icons.like,
            counts.likes,
          ),
        ),
        focal && !ad ? null : place(views),
        place(button('bookmark', labels.bookmark, icons.bookmark, counts.bookmarks)),
        box(
          '',
          {
            style:
              'justify-content: inherit; display: inline-grid; transform: rotate(0deg) scale(1) translate3d(0px, 0px, 0px);',
          },
          box('r-18u37iz r-1h0z5md', {}, share),
        ),
      ),
    ),
  );
}
