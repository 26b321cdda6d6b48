/** A story as Facebook answers with it since 2024; `story-2022.ts` has the older one. */
import type { PostEntry } from '../feed/entry.ts';
import { addressOf, feedbackOf, postAddress, storyName } from '../ids.ts';
import { attachmentNode } from './attachment.ts';
import { ufi } from './feedback.ts';
import { actorNode, type Setting, secondsOf, textNode } from './parts.ts';

/** Since when which name: Facebook renames what marks an ad on purpose. */
const adField = { '2026': 'th_dat_spo', '2025': 'sponso_dat_flag', '2024': 'sponsored_data', '2022': 'sponsored_data' };

export const sponsor = (post: PostEntry, { shape }: Setting): object => ({
  [adField[shape]]: post.ad ? { __typename: 'SponsoredData', ad_id: `6${post.id}`, client_token: 'stand-in' } : null,
});

const section = (typename: string, rest: object): object => ({
  __typename: typename,
  __isICometStorySection: typename,
  is_prod_eligible: true,
  ...rest,
});

export const group = ({ group }: PostEntry): object | null =>
  group
    ? { __typename: 'Group', id: group.id, name: group.name, url: `https://www.facebook.com/groups/${group.id}/` }
    : null;

/** Author, time and title: the only place where a story of the feed has them in full. */
export function contextLayout(post: PostEntry, setting: Setting): object {
  const id = storyName(post);
  const time = section('CometFeedStoryMinimizedTimestampStrategy', {
    override_url: null,
    story: { creation_time: secondsOf(post.minutesAgo, setting), url: postAddress(post), id },
  });
  const label = section('CometStorySponsoredLabelStrategy', { story: { id } });
  const audience = section('CometFeedStoryAudienceStrategy', {
    story: { privacy_scope: { icon_image: { name: 'everyone' }, description: 'Public' }, id },
  });
  const photo = {
    ...actorNode(post.author),
    profile_url: addressOf(post.author),
    profile_picture: { uri: '/stand-in/face.svg', width: 40, height: 40, scale: 1 },
  };
  return section('CometFeedStoryDefaultContextLayoutStrategy', {
    local_alerts_story_menu_promotion: null,
    story: {
      id,
      ...sponsor(post, setting),
      comet_sections: {
        actor_photo: section('CometFeedStoryActorPhotoStrategy', {
          story: { actors: [photo], comet_sections: { action_link: null }, id },
        }),
        metadata: [post.ad ? label : time, audience],
        title: section('CometFeedStoryTitleWithActorStrategy', {
          story: { id, actors: [actorNode(post.author)], collaborators: [], title: null, ...sponsor(post, setting) },
        }),
      },
    },
  });
}

function content(post: PostEntry, setting: Setting): object {
  const id = storyName(post);
  const message = post.text === '' ? null : textNode(post.text);
  return section('CometFeedStoryDefaultContentStrategy', {
    story: {
      feedback: { id: feedbackOf(post.id) },
      comet_sections: {
        above_message: null,
        info_icon: null,
        attached_story: post.reshares
          ? section('CometFeedStoryAttachedStoryStrategy', {
              story: { attached_story: attached(post.reshares, setting) },
            })
          : null,
        message:
          message &&
          section('CometFeedStoryDefaultMessageRenderingStrategy', {
            story: { is_text_only_story: !post.media, message, message_truncation_line_limit: null, id },
          }),
        message_container: section('CometFeedStoryMessageContainerRenderingStrategy', {
          story: { message: message && { text: post.text }, referenced_sticker: null, id },
        }),
      },
      attachments: (post.media ?? []).map((medium) => attachmentNode(post, medium, setting)),
      ...sponsor(post, setting),
      post_id: post.id,
      actors: [actorNode(post.author)],
      message: message && { __typename: 'TextWithEntities', text: post.text },
      translatability_for_viewer: { source_dialect: post.dialect },
      wwwURL: postAddress(post),
      target_group: group(post),
      attached_story: post.reshares ? { id: storyName(post.reshares), post_id: post.reshares.id } : null,
      id,
    },
  });
}

/** The story inside another one: without counters. */
export const attached = (post: PostEntry, setting: Setting): object => ({
  __typename: 'Story',
  id: storyName(post),
  post_id: post.id,
  comet_sections: { content: content(post, setting), context_layout: contextLayout(post, setting) },
});

export function storyNode(post: PostEntry, setting: Setting): object {
  const { shape } = setting;
  return {
    __typename: 'Story',
    ...sponsor(post, setting),
    __isNode: 'Story',
    __isFeedUnit: 'Story',
    id: storyName(post),
    post_id: post.id,
    feedback: { associated_group: null, id: feedbackOf(post.id) },
    cache_id: `-${post.id.slice(3)}`,
    matched_terms: [],
    attached_story: post.reshares ? attached(post.reshares, setting) : null,
    bumpers: null,
    comet_sections: {
      __typename: 'CometStorySections',
      content: content(post, setting),
      layout: { __typename: 'CometStoryDefaultLayoutStrategy' },
      context_layout: contextLayout(post, setting),
      ...(shape !== '2024' &&
        !post.ad && {
          timestamp: section('CometFeedStoryMinimizedTimestampStrategy', {
            story: {
              creation_time: secondsOf(post.minutesAgo, setting),
              url: postAddress(post, 1),
              id: storyName(post),
            },
          }),
        }),
      feedback: ufi(post, setting),
      outer_footer: null,
    },
    __isTrackableFeedUnit: 'Story',
    viewability_config: [8, 5],
  };
}
