/** The story as a report asks for it: posts as they were seen, names for ids; a test says only what differs. */
import type { Given, GivenPost } from '@/lib/incident/report/given.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { minutes, type Story } from '../story.ts';

export const aPost = (differs: Partial<GivenPost> = {}): GivenPost => ({
  key: 'x:101',
  url: 'https://x.com/mila_k/status/101',
  author: '@mila_k',
  names: ['Mila Kern', 'mila_k'],
  text: 'Stranded for six hours and nobody answers.',
  createdAt: minutes(-30).toISOString(),
  level: 'crisis',
  score: 91,
  topics: ['outage', 'ignored'],
  counts: { replies: 340, reposts: 1_210, likes: null },
  promisedBy: minutes(-15).toISOString(),
  answeredAt: minutes(-20).toISOString(),
  ...differs,
});

export const three: readonly GivenPost[] = [
  aPost({
    key: 'x:102',
    author: '@tom',
    names: ['Tom'],
    level: 'watch',
    score: 44,
    topics: ['outage'],
    text: 'Site is down again.',
    createdAt: minutes(5).toISOString(),
    promisedBy: minutes(245).toISOString(),
    answeredAt: minutes(65).toISOString(),
    counts: { replies: 0, reposts: 2, likes: 4 },
  }),
  aPost(),
  aPost({
    key: 'facebook:202',
    url: 'https://www.facebook.com/story.php?id=202',
    author: 'Jonas Weber',
    names: ['Jonas Weber'],
    level: 'worry',
    score: 70,
    topics: ['outage'],
    text: 'Six hours at the gate with two kids.',
    createdAt: null,
    promisedBy: minutes(20).toISOString(),
    answeredAt: null,
    counts: { replies: 12, reposts: null, likes: 44 },
  }),
];

const topicsOf: readonly (readonly string[])[] = [
  ['outage'],
  ['outage', 'ignored'],
  ['billing'],
  ['outage'],
  ['staff-conduct'],
  [],
];
const levelsOf: readonly Level[] = ['crisis', 'worry', 'watch', 'watch', 'calm'];

/** A crowd that comes fast and goes slowly. */
export const crowd = (count: number): GivenPost[] =>
  Array.from({ length: count }, (_, index) => {
    const at = -40 + 900 * (index / count) ** 2;
    return aPost({
      key: `x:${1_000 + index}`,
      url: `https://x.com/person_${index}/status/${1_000 + index}`,
      author: `@person_${index}`,
      names: [`person_${index}`],
      text: `My booking number is gone and the page shows an error, this is try number ${index}.`,
      createdAt: minutes(at).toISOString(),
      level: levelsOf[index % levelsOf.length] ?? 'calm',
      score: 30 + ((index * 7) % 60),
      topics: topicsOf[index % topicsOf.length] ?? [],
      counts: { replies: index % 9, reposts: (index * 3) % 40, likes: index % 4 === 0 ? null : index },
      promisedBy: minutes(at + 60).toISOString(),
      answeredAt: index % 3 === 0 ? null : minutes(at + 10 + ((index * 13) % 90)).toISOString(),
    });
  });

/** The posts that are given are those that joined. */
export const given = (story: Story, { posts = three, ...differs }: Partial<Given> = {}): Given => ({
  incident: {
    ...story.incident,
    posts: posts.map(({ key }) => ({ post: key, how: 'hand', by: 'Ben Okafor', at: minutes(3).toISOString() })),
  },
  posts,
  volume: [],
  brand: { name: 'Bramble Air', handles: ['brambleair'] },
  topics: {
    outage: 'Outage',
    ignored: 'Ignored by support',
    billing: 'Billing and refunds',
    'staff-conduct': 'Rude or careless staff',
  },
  roles: {},
  zone: 'Europe/Berlin',
  now: minutes(2_000),
  names: true,
  ...differs,
});
