/** Text as X draws it: emoji as pictures, names and tags as links, addresses with hidden ends. */
import { box, type Child, el, span } from './element.ts';

const sign =
  /(?<emoji>\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)|(?<name>(?<!\w)@\w{1,20})|(?<tag>(?<!\w)#[\p{L}\p{N}_]+)|(?<address>https?:\/\/\S+)/gu;

function emojiPicture(text: string): HTMLElement {
  const code = [...text]
    .filter((point) => point !== '\uFE0F')
    .map((point) => point.codePointAt(0)?.toString(16))
    .join('-');
  return el('img', 'r-4qtqp9 r-dflpy8 r-k4bwe5 r-1kpi4qh r-pp5qcn r-h9hxbl', {
    alt: text,
    draggable: 'false',
    src: `/emoji/${code}.svg`,
  });
}

const link = (href: string, ...inner: Child[]): HTMLElement =>
  el(
    'a',
    'css-1jxf684 r-bcqeeo r-1ttztb7 r-qvutc0 r-poiln3 r-1loqt21',
    { dir: 'ltr', href, role: 'link', style: 'color: rgb(29, 155, 240);' },
    ...inner,
  );

function address(text: string): HTMLElement {
  const [, host = '', rest = ''] = /^https?:\/\/([^/]+)(.*)$/.exec(text) ?? [];
  const hidden = (part: string): HTMLElement => el('span', 'css-1jxf684 r-hiddenend', { 'aria-hidden': 'true' }, part);
  return link('https://t.co/standinurl', hidden('https://'), host, hidden(rest));
}

/** `links: false` in names, where X draws only emoji. */
export function richText(text: string, links = false): Child[] {
  const parts: Child[] = [];
  let from = 0;
  const plain = (upTo: number): void => {
    if (upTo > from) parts.push(links ? span('', text.slice(from, upTo)) : text.slice(from, upTo));
  };
  for (const match of text.matchAll(sign)) {
    const { emoji, name, tag } = match.groups ?? {};
    if (!links && !emoji) continue;
    plain(match.index);
    if (emoji) parts.push(emojiPicture(emoji));
    else if (name) parts.push(box('r-xoduu5', {}, el('span', 'r-18u37iz', {}, link(`/${name.slice(1)}`, name))));
    else if (tag)
      parts.push(
        el('span', 'r-18u37iz', {}, link(`/hashtag/${encodeURIComponent(tag.slice(1))}?src=hashtag_click`, tag)),
      );
    else parts.push(address(match[0]));
    from = match.index + match[0].length;
  }
  plain(text.length);
  return parts;
}
