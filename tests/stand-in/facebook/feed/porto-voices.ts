/** Comments below the brand's ordinary announcement: mostly calm, with the few that must not wait among them. */
import { commentsWith } from './comment.ts';
import type { CommentEntry } from './entry.ts';
import { pages, people } from './people.ts';

const comment = commentsWith(true);
const { brand } = pages;

export const voices: CommentEntry[] = [
  comment(
    101,
    'praise, many agree',
    people.nell,
    320,
    'Booked! Mum’s 70th sorted. The crew on our last flight were lovely, thank you ❤️',
    {
      reactions: { like: 88, love: 41 },
      replies: [
        comment(
          102,
          'the Page thanks',
          brand,
          300,
          'That has made our morning, Nell. Happy birthday to your mum from all of us!',
          {
            reactions: { like: 12, love: 3 },
            replies: [
              comment(103, 'reply two deep', people.nell, 290, 'She will be thrilled 🥰', { reactions: { love: 2 } }),
            ],
          },
        ),
      ],
    },
  ),
  comment(104, 'plain question', people.moira, 310, 'Can you take two cases on this one or is it hand luggage only?', {
    reactions: { like: 4 },
    replies: [
      comment(
        105,
        'the Page answers a question',
        brand,
        302,
        'Hi Moira, one cabin bag comes with every ticket, and a second case can be added when you book.',
      ),
    ],
  }),
  comment(
    106,
    'grave: smoke in the cabin',
    people.callum,
    42,
    'Sitting in Porto airport now. On this morning’s flight down grey stuff came out of the vents over row 20, everyone was coughing and the crew had wet cloths on their faces. Nobody has told us anything since. Is anyone at Bramble Air going to speak to us??',
    {
      reactions: { like: 61, wow: 118, angry: 54, sad: 9 },
      replies: [
        comment(
          107,
          'a second witness',
          people.wanda,
          35,
          'I was in 22C. My eyes are still streaming. They just told us to get off and wait.',
          { reactions: { sad: 21, angry: 6 } },
        ),
        comment(
          108,
          'a worried relative',
          people.dawn,
          18,
          'My son is on that one and isn’t answering his phone. Please somebody tell us what happened',
          { reactions: { sad: 34 } },
        ),
      ],
    },
  ),
  comment(
    109,
    'ordinary complaint: price',
    people.tomasz,
    280,
    '£34 for a case each way is more than the ticket. Come on.',
    { reactions: { like: 27, haha: 6 } },
  ),
  comment(112, 'a friend is named, nothing else', people.freya, 236, 'Esme Trevanion look!! we’re going 😍', {
    reactions: { love: 1 },
  }),
  comment(116, 'sticker alone', people.joss, 210, null, { reactions: { like: 1 } }),
  comment(
    118,
    'grave: a child was hurt',
    people.sana,
    58,
    'Your man at the gate let the barrier swing back and it caught my little girl in the face. She has four stitches above her eye. He shrugged. I have been on hold for fifty minutes.',
    {
      reactions: { sad: 203, angry: 167, like: 22, care: 48 },
      replies: [
        comment(
          119,
          'the Page acknowledges',
          brand,
          40,
          'Sana, we are so sorry that she was hurt. We have sent you a message and somebody from our safety team is calling you today.',
          { reactions: { like: 16 } },
        ),
      ],
    },
  ),
  comment(
    120,
    'abuser',
    people.vince,
    190,
    'absolute clowns run by clowns, whole lot of you want locking up you thick muppets',
    { reactions: { haha: 4 } },
  ),
  comment(
    124,
    'ordinary complaint: delay, long and cut',
    people.priya,
    160,
    'Hope it’s more punctual than the Cork one. 90 minutes late three Fridays in a row, and each time the board said “on time” until ten minutes before. Then a text that it’s the crew, then a text that it’s the weather, then nothing. I plan my shifts around this flight. I like the airline, the seats are fine, the people are nice, but please, please just put the real time on the board so that I can ring the ward.',
    { reactions: { like: 18 } },
  ),
  comment(
    125,
    'ignored before',
    people.otis,
    150,
    'Third time of asking on here: where is my suitcase? Ref BR-77120. Nobody replies to the form either.',
    {
      reactions: { like: 13, sad: 4 },
      folded: true,
      replies: [
        comment(131, 'reply that must be asked for', people.graham, 110, 'Same here, nine days. They lost a pram too.'),
        comment(
          132,
          'second reply that must be asked for',
          people.lotte,
          90,
          'Try the desk in person, it worked for us',
        ),
      ],
    },
  ),
  comment(126, 'joke', people.kit, 140, 'My wallet: no. My heart: pastel de nata 🥮', { reactions: { haha: 57 } }),
  comment(
    127,
    'praise for one person',
    people.pearl,
    120,
    'Please pass on my thanks to Denise at Leeds check-in, she was an angel with my husband’s wheelchair.',
    {
      reactions: { like: 31, love: 19 },
    },
  ),
  comment(
    128,
    'two lines and a link',
    people.hugh,
    96,
    'Timetable is wrong on the website.\nIt says Tuesday on one page and Wednesday on the other: https://brambleair.example/porto',
  ),
  comment(129, 'one word', people.rory, 80, 'Finally'),
  comment(
    130,
    'somebody asks what happened',
    people.esme,
    20,
    'What is going on with the flight this morning?? It’s all over the local news',
    { reactions: { like: 44, wow: 12 } },
  ),
];
