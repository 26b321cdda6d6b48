/** One post as X nests it: in a timeline, or in full as the subject of its own page. */
import type { XTweet, XUser } from '../answer/shapes.ts';
import { actionBar } from './action-bar.ts';
import { attachment, generatedId } from './attachment.ts';
import { avatar, handleOf, header, nameOf } from './author.ts';
import { box, type Child, drawing, el, span, words } from './element.ts';
import { icons } from './icons.ts';
import { shortened } from './labels.ts';
import { page, shownCounts } from './state.ts';
import { timeOf } from './time.ts';
import { isCut, showMore, translationLine, tweetText } from './tweet-text.ts';

export interface Item {
  tweet: XTweet;
  repostedBy: XUser | null;
  ad: boolean;
  /** Drawn in full, as the subject of the page. */
  focal: boolean;
  /** Line up to the post before, line down to the post after. */
  lines: { up: boolean; down: boolean };
  /** On the page of a post X does not say whom an answer answers. */
  conversation: boolean;
}

const author = (tweet: XTweet): XUser => tweet.core.user_results.result;

function permalink(tweet: XTweet, form: 'short' | 'long'): HTMLElement {
  const edited = tweet.edit_control.edit_tweet_ids.length > 1 ? '/history' : '';
  const time = timeOf(tweet, form);
  return el(
    'a',
    'css-146c3p1 r-bcqeeo r-1ttztb7 r-qvutc0 r-37j5jr r-a023e6 r-rjixqe r-16dba41 r-xoduu5 r-1q142lx r-3s2u2q r-1loqt21',
    {
      href: `/${handleOf(author(tweet))}/status/${tweet.rest_id}${edited}`,
      dir: 'ltr',
      'aria-label': time.textContent,
      role: 'link',
      style: `color: ${page.palette.grey};`,
    },
    time,
  );
}

/** The line above a repost; thread lines begin here too. */
function context({ repostedBy, lines }: Item): HTMLElement {
  const grey = `color: ${page.palette.grey};`;
  const line = lines.up && box('r-standin-thread', { style: `background-color: ${page.palette.border};` });
  if (!repostedBy)
    return box(
      '',
      {},
      box('r-18u37iz', {}, lines.up && box('r-standin-gutter', {}, line), box('r-1iusvr4 r-16y2uox r-ttdzmv')),
    );
  return box(
    '',
    {},
    box(
      'r-18u37iz r-standin-social',
      {},
      box('r-standin-gutter r-standin-end', { style: grey }, drawing(icons.repost, 'r-standin-small')),
      box(
        'r-1iusvr4 r-16y2uox',
        {},
        el(
          'a',
          'css-146c3p1 r-n6v787 r-1cwl3u0 r-b88u0q r-1loqt21',
          { href: `/${handleOf(repostedBy)}`, dir: 'ltr', role: 'link', style: grey },
          el(
            'span',
            'css-1jxf684',
            { 'data-testid': 'socialContext', dir: 'ltr' },
            span('', span('', page.labels.reposted(nameOf(repostedBy)))),
          ),
        ),
      ),
    ),
  );
}

function replyingTo({ tweet, lines, conversation }: Item): Child {
  const handle = tweet.legacy.in_reply_to_screen_name;
  if (!handle || lines.up || conversation) return null;
  return box(
    'r-4qtqp9 r-zl2h9q',
    {},
    words(
      'r-a023e6 r-rjixqe r-16dba41',
      { dir: 'ltr', style: `color: ${page.palette.grey};` },
      `${page.labels.replyingTo} `,
      box(
        'r-xoduu5',
        {},
        el(
          'a',
          'css-146c3p1 r-a023e6 r-rjixqe r-1loqt21 r-1cvl2hr',
          { href: `/${handle}`, dir: 'ltr', role: 'link' },
          span('', `@${handle}`),
        ),
      ),
    ),
  );
}

/** X puts the line down into the same column, beside the picture's box. */
const faceColumn = (item: Item): HTMLElement =>
  box(
    'r-18kxxzh r-1wron08 r-onrtq4 r-1awozwy',
    {},
    avatar(author(item.tweet), 40),
    item.lines.down && box('r-standin-thread r-16y2uox', { style: `background-color: ${page.palette.border};` }),
  );

const body = (item: Item, lines: number | null): Child[] => [
  replyingTo(item),
  box('', {}, translationLine(item.tweet), tweetText(item.tweet, lines), isCut(item.tweet) && showMore()),
  attachment(item.tweet),
];

function shell(tabindex: number, more: string, ...inner: Child[]): HTMLElement {
  const labelled = Array.from({ length: 6 }, generatedId).join(' ');
  return el(
    'article',
    `css-175oi2r r-18u37iz r-1udh08x r-1c4vpko r-1c7gwzm r-o7ynqc r-6416eg r-1ny4l3l ${more}`,
    { 'aria-labelledby': labelled, role: 'article', tabindex, 'data-testid': 'tweet' },
    box('r-eqz5dr r-16y2uox r-1wbh5a2', {}, box('r-16y2uox r-1wbh5a2 r-1ny4l3l', {}, ...inner)),
  );
}

function focalArticle(item: Item): HTMLElement {
  const { tweet } = item;
  const { text, grey } = page.palette;
  const { views } = shownCounts(tweet);
  const dot = words(
    'r-a023e6 r-rjixqe r-16dba41 r-1q142lx r-n7gxbd',
    { dir: 'ltr', 'aria-hidden': 'true', style: `color: ${grey};` },
    span('', '·'),
  );
  const seen = words(
    'r-a023e6 r-rjixqe r-16dba41',
    { dir: 'ltr', style: `color: ${text};` },
    span(
      '',
      box(
        'r-xoduu5 r-1udh08x',
        {},
        el(
          'span',
          '',
          { 'data-testid': 'app-text-transition-container' },
          span('r-b88u0q', span('', shortened(views))),
        ),
      ),
      el('span', 'css-1jxf684', { style: `color: ${grey};` }, span('', ' Views')),
    ),
  );
  return shell(
    -1,
    '',
    context(item),
    box(
      'r-18u37iz',
      {},
      faceColumn(item),
      box('r-1iusvr4 r-16y2uox r-1777fci', {}, header(author(tweet), null, 'lines', item.ad)),
    ),
    box(
      '',
      {},
      box('r-1s2bzr4', {}, ...body(item, null)),
      box(
        'r-12kyg2d',
        {},
        box(
          'r-18u37iz r-1wtj0ep r-1s2bzr4',
          {},
          box(
            'r-1d09ksm r-18u37iz r-1wbh5a2',
            {},
            permalink(tweet, 'long'),
            views !== null && dot,
            views !== null && seen,
          ),
        ),
      ),
      box('r-standin-focusbar', { style: `border-color: ${page.palette.border};` }, actionBar(tweet, item.ad, true)),
    ),
  );
}

export function article(item: Item): HTMLElement {
  if (item.focal) return focalArticle(item);
  const { tweet, ad } = item;
  return shell(
    0,
    'r-1loqt21',
    context(item),
    box(
      'r-18u37iz',
      {},
      faceColumn(item),
      box(
        'r-1iusvr4 r-16y2uox r-1777fci r-kzbkwu',
        {},
        header(author(tweet), ad ? null : permalink(tweet, 'short'), 'line', ad),
        ...body(item, 10),
        actionBar(tweet, ad, false),
      ),
    ),
  );
}
