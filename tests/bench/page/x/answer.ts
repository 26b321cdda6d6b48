/** A batch of posts as X answers with them, at X's size: about 6 kB a post, most of it fields that no extension reads. */
import { addEntries } from '../../../stand-in/answer/instructions.ts';
import type { XMedia, XTweet, XUser } from '../../../stand-in/answer/shapes.ts';
import type { Setting } from '../../../stand-in/answer/tweet.ts';
import type { FeedEntry } from '../../../stand-in/feed/entry.ts';
import { quotedPost } from './posts.ts';

export const batch = 20;

const rectangle = (h: number) => ({ x: 0, y: 0, w: 1_200, h });
const size = (w: number) => ({ h: w, w, resize: 'fit' });

/** What X tells of a person besides what the stand-in's own page reads. */
const fullUser = (user: XUser): XUser => ({
  ...user,
  banner: { image_url: `https://pbs.twimg.com/profile_banners/${user.rest_id}/1657465905` },
  follow_request_sent: false,
  media_permissions: { can_media_tag: true },
  notifications_settings: { notifications_enabled: false },
  pinned_items: { tweet_ids_str: ['1446817816024322057'] },
  possibly_sensitive: false,
  profile_description_language: 'en',
  profile_metadata: { profile_interstitial_type: '' },
  profile_translation: { translator_type: 'none' },
  super_follow_eligible: false,
  super_followed_by: false,
  super_following: false,
  tipjar_settings: { is_enabled: true },
  website: { url: '' },
});

const fullMedia = (media: XMedia): XMedia => ({
  ...media,
  display_url: 'pic.x.com/standinpic',
  ext_media_availability: { status: 'Available' },
  allow_download_status: { allow_download: true },
  features: Object.fromEntries(
    ['all', 'large', 'medium', 'small', 'orig'].map((name) => [name, { faces: [{ x: 110, y: 220, h: 51, w: 51 }] }]),
  ),
  indices: [110, 133],
  media_results: { result: { media_key: media.media_key } },
  sizes: { large: size(1_206), medium: size(1_200), small: size(680), thumb: size(150) },
  original_info: { width: 1_600, height: 900, focus_rects: [672, 800, 702, 400, 1_200].map(rectangle) },
  ...(media.type === 'video' && {
    additional_media_info: { monetizable: false },
    video_info: {
      aspect_ratio: [16, 9],
      duration_millis: 42_000,
      variants: [1, 2, 3, 4].map((step) => ({
        bitrate: 632_000 * step,
        content_type: 'video/mp4',
        url: `https://video.twimg.com/amplify_video/1446817816024322057/vid/avc1/${320 * step}x360/standin.mp4?tag=28`,
      })),
    },
  }),
});

/** As the post of the stand-in, with X's other fields in it; a repost and a quote hold a whole post each. */
function fullTweet(tweet: XTweet): XTweet {
  const { legacy } = tweet;
  const media = legacy.extended_entities?.media.map(fullMedia);
  const reposted = legacy.retweeted_status_result?.result;
  const quoted = tweet.quoted_status_result?.result;
  return {
    ...tweet,
    core: { user_results: { result: fullUser(tweet.core.user_results.result) } },
    quick_promote_eligibility: { eligibility: 'IneligibleNotProfessional' },
    unmention_info: {},
    ...(quoted && { quoted_status_result: { result: fullTweet(quoted) } }),
    legacy: {
      ...legacy,
      possibly_sensitive: false,
      possibly_sensitive_editable: true,
      ...(media && {
        entities: { ...(legacy.entities as object), media },
        extended_entities: { media },
      }),
      ...(reposted && { retweeted_status_result: { result: fullTweet(reposted) } }),
    },
  };
}

/** @returns the text of X's answer with the posts `from` and following of a home page */
export function answerOf(posts: readonly FeedEntry[], from: number, startedAt: Date): string {
  const setting: Setting = { layout: 'D', startedAt, still: true, find: quotedPost };
  const instructions = addEntries(
    posts.slice(from, from + batch),
    from,
    setting,
    'home-conversation',
    String(from + batch),
  );
  for (const { content } of instructions.flatMap(({ entries }) => entries ?? [])) {
    const { itemContent } = content;
    if (itemContent === undefined) continue;
    itemContent.tweet_results.result = fullTweet(itemContent.tweet_results.result);
    Object.assign(content.clientEventInfo ?? {}, {
      details: {
        timelinesDetails: {
          controllerData: `DAACDAABDAABCgABAAAAAAAAAAAKAAkX${'A'.repeat(118)}`,
          injectionType: 'RankedOrganicTweet',
        },
      },
    });
  }
  return JSON.stringify({
    data: { home: { home_timeline_urt: { instructions, metadata: { scribeConfig: { page: 'for_you' } } } } },
  });
}
