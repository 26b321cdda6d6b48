/** What hangs under a post's text: pictures, a video, a card with a link, or the post that is quoted. */
import type { XMedia, XTweet } from '../answer/shapes.ts';
import { avatar, handleOf, userName } from './author.ts';
import { box, drawing, el, span, words } from './element.ts';
import { icons } from './icons.ts';
import { page } from './state.ts';
import { timeOf } from './time.ts';
import { tweetText } from './tweet-text.ts';

let serial = 0;
/** Ids like those of React's components. */
export const generatedId = (): string => `id__${(serial++).toString(36)}standin`;

const frame = (inner: HTMLElement): HTMLElement =>
  box('r-1kqtdi0 r-1phboty r-rs99b7 r-1udh08x r-1867qdf', { style: `border-color: ${page.palette.border};` }, inner);

function picture(media: XMedia): HTMLElement {
  const ratio = el('div', 'r-1adg3ll r-13qz1uu', { style: 'padding-bottom: 52%;' });
  const image = (alt: string): HTMLElement =>
    el('img', 'css-9pa8cd r-standin-cover', { alt, draggable: 'true', src: media.media_url_https });
  if (media.type === 'photo')
    return box(
      'r-1adg3ll',
      {},
      ratio,
      el(
        'div',
        'r-1p0dtai r-1pi2tsx r-1d2f490 r-u8s1d r-ipm5af r-13qz1uu',
        {},
        box('r-1pi2tsx', { 'aria-label': 'Image', 'data-testid': 'tweetPhoto' }, image('Image')),
      ),
    );
  const component = el(
    'div',
    '',
    { 'data-testid': 'videoComponent', style: 'height: 100%; position: relative; width: 100%;' },
    el('div', '', { style: 'height: 100%; position: absolute; width: 100%;' }, image('Embedded video')),
    box('r-standin-play', { 'aria-label': 'Play', role: 'button', tabindex: 0 }, drawing(icons.play, 'r-1xvli5t')),
  );
  return box(
    '',
    { 'data-testid': 'tweetPhoto' },
    box(
      'r-1adg3ll',
      {},
      ratio,
      el(
        'div',
        'r-1p0dtai r-1pi2tsx r-1d2f490 r-u8s1d r-ipm5af r-13qz1uu',
        {},
        box(
          'r-1pi2tsx',
          { 'data-testid': 'placementTracking' },
          box('r-1pi2tsx', { 'data-testid': 'videoPlayer' }, component),
        ),
      ),
    ),
  );
}

function card(tweet: XTweet): HTMLElement | null {
  const values = tweet.card?.legacy.binding_values;
  if (!values) return null;
  const read = (key: string): string => values.find((value) => value.key === key)?.value.string_value ?? '';
  const host = 'news.example';
  return box(
    'r-9aw3ui',
    {},
    box(
      'r-1kqtdi0 r-1phboty r-rs99b7 r-1udh08x r-1867qdf',
      { 'data-testid': 'card.wrapper', style: `border-color: ${page.palette.border};` },
      box(
        'r-1adg3ll',
        { 'data-testid': 'card.layoutLarge.media' },
        el(
          'a',
          'css-175oi2r r-1udh08x r-13qz1uu r-1loqt21',
          {
            href: 'https://t.co/standincard',
            rel: 'noopener noreferrer nofollow',
            target: '_blank',
            role: 'link',
            'aria-label': `${host} ${read('title')}`,
          },
          el('div', 'r-1adg3ll r-13qz1uu', { style: 'padding-bottom: 40%;' }),
          el('img', 'css-9pa8cd r-standin-cover', { alt: '', draggable: 'true', src: read('image') }),
          box(
            'r-standin-cardtitle',
            {},
            words('r-n6v787 r-1cwl3u0', { dir: 'ltr', style: 'color: rgb(255, 255, 255);' }, span('', read('title'))),
          ),
        ),
      ),
    ),
    el(
      'a',
      'css-146c3p1 r-n6v787 r-1cwl3u0 r-1loqt21',
      {
        href: 'https://t.co/standincard',
        dir: 'ltr',
        rel: 'noopener noreferrer nofollow',
        target: '_blank',
        role: 'link',
        style: `color: ${page.palette.grey};`,
      },
      span('', `From ${host}`),
    ),
  );
}

/** Not an article of its own, no link on its time: the quoted id is nowhere in the page. */
function quote(tweet: XTweet): HTMLElement {
  const user = tweet.core.user_results.result;
  const [media] = tweet.legacy.extended_entities?.media ?? [];
  return box(
    '',
    {},
    words('r-1cwl3u0 r-hiddenend', { dir: 'ltr' }, span('', page.labels.quote)),
    box(
      'r-adacv r-1udh08x r-1kqtdi0 r-1867qdf r-rs99b7 r-1phboty r-1loqt21',
      { role: 'link', tabindex: 0, style: `border-color: ${page.palette.border};` },
      box(
        'r-standin-quote',
        {},
        box(
          'r-18u37iz r-1awozwy',
          {},
          box('r-1wron08', {}, avatar(user, 24, true)),
          userName(
            user,
            words('r-a023e6 r-rjixqe', { dir: 'ltr', style: `color: ${page.palette.grey};` }, timeOf(tweet, 'short')),
            'quoted',
          ),
        ),
        box('', {}, tweetText(tweet, 5)),
      ),
      media && picture(media),
    ),
  );
}

export function attachment(tweet: XTweet): HTMLElement | null {
  const quoted = tweet.quoted_status_result?.result;
  const media = tweet.legacy.extended_entities?.media ?? [];
  const link = `/${handleOf(tweet.core.user_results.result)}/status/${tweet.rest_id}`;
  const pictures = media.map((one, index) =>
    frame(
      one.type === 'video'
        ? picture(one)
        : el(
            'a',
            'css-175oi2r r-1pi2tsx r-1loqt21',
            { href: `${link}/photo/${index + 1}`, role: 'link' },
            picture(one),
          ),
    ),
  );
  const inner = [...pictures, card(tweet), quoted ? quote(quoted) : null].filter((node) => node !== null);
  if (inner.length === 0) return null;
  return box('r-9aw3ui r-1s2bzr4', { 'aria-labelledby': generatedId(), id: generatedId() }, ...inner);
}
