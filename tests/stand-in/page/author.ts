/** Who wrote a post: the round picture, the name line, and the row of buttons at its end. */
import type { XUser } from '../answer/shapes.ts';
import { type Attributes, box, type Child, drawing, el, span, words } from './element.ts';
import { icons } from './icons.ts';
import { richText } from './rich-text.ts';
import { page } from './state.ts';

export const handleOf = (user: XUser): string => user.core?.screen_name ?? user.legacy?.screen_name ?? 'unknown';
export const nameOf = (user: XUser): string => user.core?.name ?? user.legacy?.name ?? '';

const verifiedType = (user: XUser): string | undefined =>
  user.verification?.verified_type ?? (user.legacy?.verified_type as string | undefined);

/** Two hues that belong to a handle; the brand's accounts are green. */
function colours(handle: string): string {
  const spread = [...handle].reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619),
    2_166_136_261,
  );
  const hue = /^brambleair(care)?$/.test(handle) ? 100 + handle.length * 3 : (spread >>> 0) % 360;
  return `--one: hsl(${hue} 52% 56%); --two: hsl(${(hue + 48) % 360} 54% 38%)`;
}

/** `quoted`: smaller, and not a link, as inside a quote. */
export function avatar(user: XUser, size: number, quoted = false): HTMLElement {
  const handle = handleOf(user);
  const initial = [...nameOf(user)][0] ?? '?';
  const shape = user.profile_image_shape === 'Square' ? 'r-standin-square' : 'r-sdzlij';
  const large = size > 60 ? 'r-standin-large ' : '';
  const picture = box(
    'r-1mlwlqe r-1udh08x r-417010 r-1p0dtai r-1d2f490 r-u8s1d r-zchlnj r-ipm5af',
    {},
    box(`${large}r-standin-face r-1niwhzg r-vvn4in r-1p0dtai r-1pi2tsx r-1d2f490 r-u8s1d r-zchlnj r-ipm5af r-13qz1uu`, {
      style: colours(handle),
      'data-initial': initial,
    }),
  );
  const square = (...inner: Child[]): Child[] => [
    el('div', 'r-1adg3ll r-13qz1uu', { style: 'padding-bottom: 100%;' }),
    el('div', 'r-1p0dtai r-1pi2tsx r-1d2f490 r-u8s1d r-ipm5af r-13qz1uu', {}, ...inner),
  ];
  const disc = box(
    `${shape} r-1udh08x r-633pao r-45ll9u r-u8s1d r-1v2oles r-176fswd`,
    { style: 'width: calc(100% - 4px); height: calc(100% - 4px);' },
    box('r-1adg3ll r-1udh08x r-1pi2tsx', {}, ...square(picture)),
  );
  const holder = quoted
    ? box('r-1pi2tsx r-13qz1uu', { 'aria-hidden': 'true', role: 'presentation', tabindex: -1 }, disc)
    : el(
        'a',
        'css-175oi2r r-1pi2tsx r-13qz1uu r-o7ynqc r-1loqt21',
        {
          href: `/${handle}`,
          role: 'link',
          'aria-hidden': 'true',
          tabindex: -1,
          style: 'background-color: rgba(0, 0, 0, 0);',
        },
        disc,
      );
  const frame = box(
    'r-1adg3ll r-1pi2tsx r-13qz1uu r-45ll9u r-u8s1d r-1v2oles r-176fswd r-bztko3',
    {},
    ...square(
      box(
        `${shape} r-1udh08x r-5f1w11 r-u8s1d r-8jfcpp`,
        { style: 'width: calc(100% + 4px); height: calc(100% + 4px);' },
        holder,
      ),
    ),
  );
  return box(
    '',
    { 'data-testid': 'Tweet-User-Avatar' },
    box(
      'r-18kxxzh r-1wbh5a2 r-13qz1uu',
      {},
      box(
        'r-1wbh5a2 r-dnmrzs',
        {},
        box(
          'r-bztko3 r-1adg3ll',
          { 'data-testid': `UserAvatar-Container-${handle}`, style: `width: ${size}px; height: ${size}px;` },
          ...square(frame),
        ),
      ),
    ),
  );
}

function tick(user: XUser): Child {
  const type = verifiedType(user);
  if (!type && !user.is_blue_verified) return null;
  const colour = type === 'Business' ? 'r-standin-gold' : type === 'Government' ? 'r-standin-grey' : 'r-1cvl2hr';
  return drawing(icons.tick, `r-1xvli5t ${colour} r-f9ja8p r-og9te1`, {
    'aria-label': page.labels.verified,
    role: 'img',
    'data-testid': 'icon-verified',
  });
}

/** `when`: the time line, or nothing in an ad. `layout`: one line in a timeline, two above a focused post. */
export function userName(user: XUser, when: Child, layout: 'line' | 'lines' | 'quoted'): HTMLElement {
  const { text, grey } = page.palette;
  const handle = handleOf(user);
  const link = (attributes: Attributes, ...inner: Child[]): HTMLElement =>
    layout === 'quoted'
      ? box('r-1wbh5a2 r-dnmrzs r-1ny4l3l', attributes, ...inner)
      : el(
          'a',
          'css-175oi2r r-1wbh5a2 r-dnmrzs r-1ny4l3l r-1loqt21',
          { href: `/${handle}`, role: 'link', ...attributes },
          ...inner,
        );
  const name = words(
    'r-a023e6 r-rjixqe r-b88u0q r-1awozwy r-6koalj r-1udh08x r-3s2u2q',
    { dir: 'ltr', style: `color: ${text};` },
    span('r-dnmrzs r-1udh08x r-1udbk01 r-3s2u2q', span('', ...richText(nameOf(user)))),
  );
  const marks = words(
    'r-a023e6 r-rjixqe r-16dba41 r-xoduu5 r-18u37iz r-1q142lx',
    { dir: 'ltr', style: `color: ${text};` },
    span('r-1awozwy r-xoduu5', tick(user)),
  );
  const account = box(
    'r-1wbh5a2 r-dnmrzs',
    {},
    link(
      { tabindex: -1 },
      words(
        'r-dnmrzs r-1udh08x r-1udbk01 r-3s2u2q r-a023e6 r-rjixqe r-16dba41',
        { dir: 'ltr', style: `color: ${grey};` },
        span('', `@${handle}`),
      ),
    ),
  );
  const dot = words(
    'r-a023e6 r-rjixqe r-16dba41 r-1q142lx r-n7gxbd',
    { dir: 'ltr', 'aria-hidden': 'true', style: `color: ${grey};` },
    span('', '·'),
  );
  const line = layout === 'lines' ? '' : ' r-1awozwy r-18u37iz';
  return box(
    `r-1wbh5a2 r-dnmrzs r-1ny4l3l${line}`,
    { 'data-testid': 'User-Name' },
    box(
      'r-1awozwy r-18u37iz r-1wbh5a2 r-dnmrzs',
      {},
      box('r-1wbh5a2 r-dnmrzs', {}, link({}, box('r-1awozwy r-18u37iz r-1wbh5a2 r-dnmrzs', {}, name, marks))),
    ),
    box(
      `r-18u37iz r-1wbh5a2${layout === 'lines' ? '' : ' r-1ez5h0i'}`,
      {},
      box('r-1d09ksm r-18u37iz r-1wbh5a2', {}, account, when && dot, when && box('r-18u37iz r-1q142lx', {}, when)),
    ),
  );
}

const button = (testId: string | null, label: string, icon: string): HTMLElement =>
  el(
    'button',
    'css-175oi2r r-1777fci r-bt1l66 r-bztko3 r-lrvibr r-1loqt21 r-1ny4l3l',
    {
      ...(testId && { 'aria-expanded': 'false', 'aria-haspopup': 'menu' }),
      'aria-label': label,
      role: 'button',
      'data-testid': testId,
      type: 'button',
    },
    words(
      'r-a023e6 r-rjixqe r-16dba41 r-1awozwy r-6koalj r-1h0z5md r-3s2u2q',
      { dir: 'ltr', style: `color: ${page.palette.grey};` },
      box('r-xoduu5', {}, drawing(icon, 'r-1xvli5t r-1hdv0qi')),
    ),
  );

/** The row above the text: name column, then the group that ends with the caret. */
export function header(user: XUser, when: Child, layout: 'line' | 'lines', ad: boolean): HTMLElement {
  const sign =
    ad &&
    box(
      'r-18u37iz r-1h0z5md',
      {},
      words('r-n6v787 r-1cwl3u0', { dir: 'ltr', style: `color: ${page.palette.grey};` }, span('', page.labels.ad)),
    );
  return box(
    'r-zl2h9q',
    {},
    box(
      'r-k4xj1c r-18u37iz r-1wtj0ep',
      {},
      box('r-1d09ksm r-18u37iz r-1wbh5a2', {}, box('r-1wbh5a2 r-dnmrzs r-1ny4l3l', {}, userName(user, when, layout))),
      box(
        'r-1kkk96v',
        {},
        box(
          'r-1awozwy r-18u37iz r-1cmwbt1 r-1wtj0ep',
          {},
          sign,
          box('r-18u37iz r-1h0z5md', {}, button(null, 'Grok actions', icons.grok)),
          box(
            'r-1awozwy r-6koalj r-18u37iz',
            {},
            box('', {}, box('r-18u37iz r-1h0z5md', {}, button('caret', page.labels.more, icons.more))),
          ),
        ),
      ),
    ),
  );
}
