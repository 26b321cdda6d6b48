/** What somebody may write to break a message, and a message with it. */
import type { Message } from '@/lib/escalation/message.ts';
import { short } from './outbox-scene.ts';

/** Anything that somebody may write in a post, and more of it than any post holds. */
export const hostile = [
  '<!channel> <!here> <!everyone> <@U012345> <#C012345> &amp; &lt;',
  '@everyone @here @channel <@123456789> <@&123456789> <#123456789> <:fire:1> <t:1700000000>',
  '**bold** __under__ ~~gone~~ `code` ```block``` ||spoiler|| > quote # head - list [link](https://evil.example)',
  '<at>Ana</at> {{DATE(2026-10-14T12:00:00Z,SHORT)}} [evil](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '<script>alert(1)</script><img src=x onerror=alert(1)>"\'}],"bot_id":"x"',
  '\u202Eesrever\u202C \u2066isolate\u2069 \u0000\u0007 \ufeff',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f'.repeat(900),
  '\ud800 half \udfff',
  '\u{1F621}'.repeat(4_000),
  '&<>'.repeat(4_000),
  '*_~`'.repeat(4_000),
  '\u96e8'.repeat(9_000),
  '\n\n\n\n',
];
export const withText = (text: string): Message => ({
  ...short,
  headline: `Bramble Air: crisis (91) \u2013 post by ${text}`,
  sections: [
    { head: 'What was written', lines: [text, text] },
    { head: 'Why worry', lines: Array.from({ length: 40 }, () => text) },
    { head: 'Why not', lines: [text] },
  ],
  link: `https://x.com/a/status/1?q=${encodeURIComponent(text.toWellFormed().slice(0, 100))}|)>`,
});
