/** What hangs on a story: a photo, a link, a reel. */
import type { Medium, PostEntry } from '../feed/entry.ts';
import { feedbackOf, mediumAddress } from '../ids.ts';
import { type Setting, secondsOf, textNode } from './parts.ts';

const renderers = {
  photo: 'StoryAttachmentPhotoStyleRenderer',
  video: 'StoryAttachmentVideoStyleRenderer',
  reel: 'StoryAttachmentFBReelsStyleRenderer',
  link: 'StoryAttachmentShareStyleRenderer',
} as const;

/** The part of a reel that is the same on its own page; its counters come in a later document. */
export const reelNode = (post: PostEntry, medium: Medium, setting: Setting): object => ({
  __typename: 'FBShortsStory',
  post_id: post.id,
  creation_time: secondsOf(post.minutesAgo, setting),
  message: textNode(post.text),
  short_form_video_context: {
    video_owner: {
      __typename: 'User',
      id: post.author.id,
      name: post.author.name,
      is_verified: post.author.verified,
    },
    video: { id: medium.id, __typename: 'Video' },
    shareable_url: mediumAddress(post, medium),
  },
  feedback: { id: feedbackOf(post.id) },
});

export function attachmentNode(post: PostEntry, medium: Medium, setting: Setting): object {
  const { id, kind, title } = medium;
  const type = kind === 'photo' ? 'Photo' : kind === 'link' ? 'ExternalUrl' : 'Video';
  const url = mediumAddress(post, medium);
  const media = { __typename: type, __isNode: type, id, ...(kind !== 'link' && { url }) };
  return {
    deduplication_key: `d${id}`,
    target: { __typename: type, id },
    __typename: 'StoryAttachment',
    style_list: [kind === 'link' ? 'share' : kind, 'fallback'],
    styles: {
      __typename: post.ad ? 'StoryAttachmentShareAdStyleRenderer' : renderers[kind],
      __isStoryAttachmentStyleRendererUnion: renderers[kind],
      is_prod_eligible: true,
      attachment: {
        media: { ...media, __isMedia: type, accessibility_caption: `May be a picture: ${medium.picture}` },
        ...(kind === 'link' && {
          title_with_entities: { text: title ?? '' },
          source: { text: 'elsewhere.example' },
          url,
        }),
        ...(kind === 'reel' && { style_infos: [{ fb_shorts_story: reelNode(post, medium, setting) }] }),
      },
    },
    media,
    all_subattachments: { nodes: [] },
  };
}
