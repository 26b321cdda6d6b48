/** Another company's Page: most of what stands there is none of the brand's business. */
import { commentsWith } from './comment.ts';
import { mediumId, type PostEntry, postId } from './entry.ts';
import { pages, people } from './people.ts';

const named = commentsWith(true);
const other = commentsWith(false);
const own = { author: pages.harbour, owner: pages.harbour, about: false, dialect: 'en_XX' } as const;

export const harbourPosts: PostEntry[] = [
  {
    ...own,
    id: postId(201),
    shows: 'another Page, its comments name the brand now and then',
    text: 'Night crossings to Dublin are back. Cabins from £49, breakfast with a view included.',
    minutesAgo: 610,
    reactions: { like: 212, love: 44 },
    shares: 19,
    totalComments: 26,
    comments: [
      other(401, 'praise for another', people.moira, 600, 'Slept like a baby last time, thank you', {
        reactions: { like: 8 },
      }),
      named(
        402,
        'names the brand, compares',
        people.yusuf,
        560,
        'After what Bramble Air did to us in Cork we’re only travelling with you from now on',
        { reactions: { like: 21 } },
      ),
      other(403, 'question to another', people.kit, 540, 'Do you take vans?', {
        replies: [other(404, 'another Page answers', pages.harbour, 530, 'Up to six metres, Kit.')],
      }),
      other(405, 'complaint about another', people.hugh, 500, 'Wi-fi didn’t work all night and the shop was shut', {
        reactions: { like: 3 },
      }),
      named(
        406,
        'names the brand, grave',
        people.greta,
        480,
        'Bramble Airlines refused to let me board with my chair and pulled me by the arms, so yes, the boat it is',
        { reactions: { angry: 33, sad: 20 } },
      ),
      other(407, 'grave word about nobody', people.rory, 470, 'That breakfast is the bomb'),
      other(408, 'sticker below another Page', people.joss, 460, null),
    ],
    shown: 7,
    media: [{ kind: 'photo', picture: 'meadow', id: mediumId(201) }],
  },
  {
    ...own,
    id: postId(202),
    shows: 'another Page, nothing about the brand',
    text: 'The Isle of Man sailing at 19:30 leaves at 20:10 today because of the swell. Sorry for the wait.',
    minutesAgo: 1_480,
    reactions: { like: 31, sad: 5 },
    shares: 2,
    totalComments: 2,
    comments: [
      other(411, 'calm below another Page', people.pearl, 1_440, 'Safety first!'),
      other(412, 'annoyed with another', people.graham, 1_430, 'Again?'),
    ],
    shown: 2,
  },
];
