/** A text as Facebook draws it: one block per line, emoji as pictures, tags and addresses as links. */
import { type Child, el, link, span } from './node.ts';

const sign =
  /(?<emoji>\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)|(?<tag>(?<!\w)#[\p{L}\p{N}_]+)|(?<address>https?:\/\/\S+)/gu;

function emojiPicture(text: string): HTMLElement {
  const code = [...text]
    .filter((point) => point !== '\uFE0F')
    .map((point) => point.codePointAt(0)?.toString(16))
    .join('-');
  return span(
    'emoji',
    el('img', '', {
      height: 16,
      width: 16,
      alt: text,
      src: `/emoji/${code}.svg`,
      referrerpolicy: 'origin-when-cross-origin',
    }),
  );
}

/** The signs of one line. */
export function inline(text: string): Child[] {
  const parts: Child[] = [];
  let from = 0;
  for (const match of text.matchAll(sign)) {
    const { emoji, tag } = match.groups ?? {};
    if (match.index > from) parts.push(text.slice(from, match.index));
    if (emoji) parts.push(emojiPicture(emoji));
    else if (tag)
      parts.push(
        link(`https://www.facebook.com/hashtag/${encodeURIComponent(tag.slice(1).toLowerCase())}`, 'blue', {}, tag),
      );
    else
      parts.push(
        link(
          `https://l.facebook.com/l.php?u=${encodeURIComponent(match[0])}`,
          'blue',
          { target: '_blank', rel: 'nofollow noreferrer' },
          match[0],
        ),
      );
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** Each line is a block of its own; no newline stands anywhere. `last` goes behind the last line. */
export const blocks = (text: string, ...last: Child[]): HTMLElement[] => {
  const lines = text.split('\n');
  return lines.map((line, index) =>
    el(
      'div',
      'block',
      { dir: 'auto', style: 'text-align:start' },
      ...inline(line),
      ...(index === lines.length - 1 ? last : []),
    ),
  );
};
