/** What stands below the brand's ordinary announcement, in the order of "Most relevant". */
import { commentsWith } from './comment.ts';
import type { CommentEntry } from './entry.ts';
import { people } from './people.ts';
import { inOtherLanguages } from './porto-languages.ts';
import { voices } from './porto-voices.ts';

const comment = commentsWith(true);

/** What "View more comments" brings. */
const more: readonly string[] = [
  'Would love this from Bristol as well',
  'Is there a morning one on Sundays?',
  'Nice photo',
  'Great, now do Bilbao',
  'Been once, going again. Best custard tarts anywhere',
  'How long is the flight?',
  'Sold out already for half term 😩',
  'About time Leeds got something decent',
  'Are dogs allowed in the cabin?',
  'You cancelled our Faro flight in August and I only got the voucher last week',
  'Lovely city, take good shoes',
  'My boarding pass never arrives in the app, always have to print it',
];

const who = [people.graham, people.lotte, people.samir, people.bea, people.yusuf, people.greta];

const afterwards: CommentEntry[] = more.map((text, index) => {
  const reactions = index % 3 === 0 ? { like: index + 1 } : {};
  const author = who[index % who.length] ?? people.bea;
  return comment(140 + index, `after "View more" ${index + 1}`, author, 400 + index * 11, text, { reactions });
});

/** One of those, one of the others, and what is left over at the end. */
export const portoComments: CommentEntry[] = [
  ...voices.flatMap((voice, index) => [voice, ...inOtherLanguages.slice(index, index + 1)]),
  ...afterwards,
];

/** How many stand below the post from the start. */
export const portoShown = portoComments.length - afterwards.length;
