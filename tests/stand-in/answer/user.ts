/** A person as X's user object in one of its layouts. */
import type { Person } from '../feed.ts';
import type { Layout, XUser } from './shapes.ts';

/** X's old date format, e.g. `Wed Jul 08 21:59:10 +0000 2026`. */
export function xDate(at: Date): string {
  const [day, date, month, year, time] = at.toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${date} ${time} +0000 ${year}`;
}

/** The same handle has the same number everywhere. */
const restId = (handle: string): string =>
  String([...handle].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 900_000_007, 7) + 100_000_000);

const avatarUrl = (handle: string): string =>
  `https://pbs.twimg.com/profile_images/${restId(handle)}/picture_normal.jpg`;

export function xUser(person: Person, layout: Layout): XUser {
  const names = { created_at: xDate(new Date(person.joinedAt)), name: person.name, screen_name: person.handle };
  const type = { business: 'Business', government: 'Government', paid: undefined, none: undefined }[person.verified];
  const both: XUser = {
    __typename: 'User',
    id: Buffer.from(`User:${restId(person.handle)}`).toString('base64'),
    rest_id: restId(person.handle),
    affiliates_highlighted_label: {},
    has_graduated_access: true,
    is_blue_verified: person.verified === 'paid',
    profile_image_shape: person.verified === 'business' ? 'Square' : 'Circle',
    tipjar_settings: {},
    ...(person.category !== null && {
      professional: {
        rest_id: '1',
        professional_type: 'Business',
        category: [{ id: 1, name: person.category, icon_name: 'IconBriefcaseStroke' }],
      },
    }),
  };
  const numbers = {
    description: person.bio,
    entities: { description: { urls: [] } },
    fast_followers_count: 0,
    favourites_count: person.posts >> 1,
    followers_count: person.followers,
    friends_count: person.following,
    listed_count: 0,
    media_count: 0,
    normal_followers_count: person.followers,
    statuses_count: person.posts,
    possibly_sensitive: false,
    translator_type: 'none',
  };
  const verified = { verified: false, ...(type && { verified_type: type }) };
  if (layout === 'A')
    return {
      ...both,
      legacy: { ...numbers, ...names, ...verified, profile_image_url_https: avatarUrl(person.handle) },
    };
  const split = {
    ...both,
    avatar: { image_url: avatarUrl(person.handle) },
    core: names,
    dm_permissions: { can_dm: false },
    location: { location: '' },
    privacy: { protected: false },
    profile_bio: { description: person.bio },
    relationship_perspectives: {
      blocked_by: false,
      blocking: false,
      followed_by: false,
      following: false,
      muting: false,
    },
    verification: verified,
  };
  if (layout === 'B') return { ...split, legacy: numbers };
  return {
    ...split,
    action_counts: { favorites_count: person.posts >> 1 },
    relationship_counts: { followers: person.followers, following: person.following },
    tweet_counts: { media_tweets: 0, tweets: person.posts },
  };
}
