/** The counters of a story and the comments below it, where each year keeps them. */
import { type PostEntry, totalOf } from '../feed/entry.ts';
import { feedbackOf, postAddress, storyName } from '../ids.ts';
import { commentEdges, topComment } from './comment.ts';
import { reactionCount, reduced, type Setting, topReactions } from './parts.ts';

/** How many comments come inside the story itself; those after them come in a document of their own. */
export const inStory = 10;

export const summary = (post: PostEntry, { shape }: Setting): object => ({
  __typename: 'DefaultCometUFISummaryAndActionsRenderer',
  feedback: {
    ...(shape === '2026' && adaptive(post)),
    id: feedbackOf(post.id),
    subscription_target_id: post.id,
    i18n_reaction_count: reduced(totalOf(post.reactions)),
    important_reactors: { nodes: [] },
    reaction_count: reactionCount(post.reactions),
    top_reactions: topReactions(post.reactions),
    i18n_share_count: reduced(post.shares),
    share_count: { count: post.shares, is_empty: post.shares === 0 },
    comments_count_summary_renderer: {
      __typename: 'TotalCommentsCountSummaryRenderer',
      feedback: {
        id: feedbackOf(post.id),
        comment_rendering_instance: { comments: { total_count: post.totalComments } },
      },
    },
    comment_rendering_instance: { comments: { total_count: post.totalComments } },
    video_view_count: null,
  },
});

const owning = ({ owner }: PostEntry): object => ({
  __typename: 'User',
  name: owner.name,
  short_name: owner.name,
  id: owner.id,
});

/** Since 2026 the number of reactions stands here too. */
const adaptive = (post: PostEntry): object => ({
  adaptive_ufi_action_renderers: [
    {
      __typename: 'UFIStoryReactActionRenderer',
      feedback: { id: feedbackOf(post.id), reaction_count: reactionCount(post.reactions) },
    },
  ],
});

function target(post: PostEntry, setting: Setting): object {
  const first = post.comments.slice(0, Math.min(inStory, post.shown));
  return {
    id: feedbackOf(post.id),
    owning_profile: owning(post),
    can_viewer_comment: setting.signedIn,
    comment_rendering_instance: { comments: { total_count: post.totalComments } },
    comet_ufi_summary_and_actions_renderer: summary(post, setting),
    is_community_qa_or_qaish_post: false,
    url: postAddress(post),
    __typename: 'Feedback',
    have_comments_been_disabled: false,
    comment_list_renderer: {
      __typename: 'ListCommentListRenderer',
      feedback: {
        id: feedbackOf(post.id),
        comment_rendering_instance_for_feed_location: {
          comments: commentEdges(post, first, setting, first.length === post.comments.length),
        },
      },
    },
  };
}

/** `comet_sections.feedback` since 2024. */
export function ufi(post: PostEntry, setting: Setting): object {
  const story = {
    story_ufi_container: {
      __typename: 'XFBSimplifiedUFIContainer',
      story: {
        is_text_only_story: !post.media,
        feedback_context: {
          feedback_target_with_context: target(post, setting),
          interesting_top_level_comments:
            post.shown === 0
              ? []
              : post.comments.slice(0, 1).map((one) => ({ comment: topComment(post, one, setting) })),
        },
        id: storyName(post),
        url: postAddress(post, 1),
        post_id: post.id,
        target_group: null,
      },
    },
  };
  return {
    __typename: 'CometStoryFeedbackUFIStrategy',
    story:
      setting.shape === '2024'
        ? {
            comet_feed_ufi_container: {
              __typename: 'XFBCometFeedUFIContainerExperimental',
              story: { feedback_context: { feedback_target_with_context: { id: feedbackOf(post.id) } }, ...story },
            },
          }
        : story,
  };
}

/** `comet_sections.feedback` of 2022. */
export const ufi2022 = (post: PostEntry, setting: Setting): object => ({
  __typename: 'CometStoryFeedbackUFIStrategy',
  story: {
    feedback_context: {
      feedback_target_with_context: {
        viewer_actor: null,
        ufi_renderer: {
          __typename: 'FullUFIRenderer',
          feedback: {
            id: feedbackOf(post.id),
            subscription_target_id: post.id,
            comment_count: { total_count: post.totalComments },
            display_comments: {
              comment_order: 'TOPLEVEL',
              ...commentEdges(post, post.comments.slice(0, Math.min(inStory, post.shown)), setting, false),
            },
            url: postAddress(post),
            owning_profile: owning(post),
            comet_ufi_summary_and_actions_renderer: summary(post, setting),
            top_level_comment_list_renderer: {
              __typename: 'FeedTopLevelCommentListRenderer',
              feedback: { owning_profile: owning(post), share_fbid: post.id },
            },
          },
        },
      },
    },
  },
});
