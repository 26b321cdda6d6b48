/** The brand's own Page: an ordinary announcement, one post that went wrong, a quiet one, and one as long as a test wants. */
import { commentsWith } from './comment.ts';
import { mediumId, type PostEntry, postId } from './entry.ts';
import { longComments } from './long-comments.ts';
import { pages, people } from './people.ts';
import { portoComments, portoShown } from './porto-comments.ts';
import { stormComments } from './storm-comments.ts';

const comment = commentsWith(true);
const own = { author: pages.brand, owner: pages.brand, about: true, dialect: 'en_XX' } as const;

export const brandPosts: PostEntry[] = [
  {
    ...own,
    id: postId(101),
    shows: 'own post, calm, with everything below it',
    text: 'Leeds to Porto, four times a week from 1 March. ☀️\nTickets are on sale now: who are you taking?',
    minutesAgo: 340,
    reactions: { like: 1806, love: 854, care: 12, haha: 25, wow: 176, angry: 3 },
    shares: 173,
    totalComments: 214,
    comments: portoComments,
    shown: portoShown,
    media: [{ kind: 'photo', picture: 'meadow', id: mediumId(101) }],
  },
  {
    ...own,
    id: postId(102),
    shows: 'own post, overwhelmed',
    text: 'Rain, wind, a night on the terminal floor… some people pay extra for an adventure! 😂 Who has the best story from last night?',
    minutesAgo: 190,
    reactions: { like: 41, haha: 88, angry: 2_317, sad: 204, wow: 36 },
    shares: 486,
    totalComments: 812,
    comments: stormComments,
    shown: 60,
  },
  {
    ...own,
    id: postId(103),
    shows: 'own post, quiet',
    text: 'Our desk at Cork moves to the other side of the hall on Monday. Follow the green signs.',
    minutesAgo: 2_900,
    reactions: { like: 39, love: 2 },
    shares: 4,
    totalComments: 3,
    comments: [
      comment(201, 'thanks for the notice', people.pearl, 2_700, 'Thanks for the notice'),
      comment(202, 'question below the quiet post', people.graham, 2_650, 'Is the lift working there?', {
        replies: [
          comment(203, 'the Page answers below the quiet post', pages.brand, 2_600, 'It is, Graham, on the left.'),
        ],
      }),
    ],
    shown: 2,
    media: [{ kind: 'photo', picture: 'board', id: mediumId(103) }],
  },
];

/** Only at its own address, `/brambleair/posts/long`; how many comments it has is the address's choice. */
export const longPost = (length: number): PostEntry => ({
  ...own,
  id: postId(104),
  shows: 'own post, as long as wanted',
  text: 'Ask us anything about flying with us. We’re here until six.',
  minutesAgo: 500,
  reactions: { like: 320, love: 18, haha: 9 },
  shares: 21,
  totalComments: length,
  comments: longComments(length),
  shown: length,
});
