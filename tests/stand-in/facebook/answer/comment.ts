/** A comment as Facebook answers with it, in the shape of 2025 and in those before and after. */
import { type CommentEntry, type PostEntry, totalOf, withReplies } from '../feed/entry.ts';
import { addressOf, commentAddress, commentName, feedbackOf } from '../ids.ts';
import { reactionCount, reduced, type Setting, secondsOf, textNode, topReactions } from './parts.ts';

interface Place {
  post: PostEntry;
  depth: number;
  /** The comment of depth 0 above. */
  top: CommentEntry | null;
  /** The comment that is answered. */
  parent: CommentEntry | null;
}

const authorNode = ({ author }: CommentEntry): object => ({
  __typename: 'User',
  id: author.id,
  name: author.name,
  __isActor: 'User',
  profile_picture_depth_0: { uri: '/stand-in/face.svg' },
  __isEntity: 'User',
  url: addressOf(author),
  work_info: null,
});

const owner = ({ owner }: PostEntry): object => ({ __typename: 'User', name: owner.name, id: owner.id });

function actionLinks(comment: CommentEntry, place: Place, setting: Setting): object[] {
  const id = commentName(place.post.id, comment.id);
  const parent = place.parent;
  return [
    {
      __typename: 'XFBCommentTimeStampActionLink',
      comment: {
        id,
        created_time: secondsOf(comment.minutesAgo, setting),
        url: commentAddress(place.post, comment, place.top),
      },
    },
    {
      __typename: 'XFBCommentReactionActionLink',
      comment: {
        id,
        is_live_video_comment: false,
        feedback: {
          id: feedbackOf(place.post.id, comment.id),
          top_reactions: topReactions(comment.reactions),
          unified_reactors: { count: totalOf(comment.reactions) },
          reactors: { count: totalOf(comment.reactions), is_empty: totalOf(comment.reactions) === 0 },
          __typename: 'Feedback',
        },
      },
    },
    {
      __typename: 'XFBCommentReplyActionLink',
      comment: {
        comment_parent: parent && {
          id: commentName(place.post.id, parent.id),
          author: { __typename: 'User', id: parent.author.id, name: parent.author.name },
        },
        legacy_fbid: comment.id,
        author: {
          __typename: 'User',
          id: comment.author.id,
          name: comment.author.name,
          url: addressOf(comment.author),
        },
      },
    },
  ];
}

const badges = (comment: CommentEntry, { post }: Place): object => ({
  __typename: 'XFBCometCommentNameAndBadgesLegacyRenderer',
  comment: {
    is_declined_by_group_admin_assistant: false,
    author: {
      __typename: 'User',
      id: comment.author.id,
      is_verified: comment.author.verified,
      short_name: comment.author.name.split(' ')[0],
    },
    has_constituent_badge: false,
    legacy_token: `${post.id}_${comment.id}`,
    parent_feedback: { id: feedbackOf(post.id), share_fbid: post.id, owning_profile: owner(post) },
    author_badge_renderers: [],
    identity_badges_web: [],
  },
});

export function commentNode(comment: CommentEntry, place: Place, setting: Setting): object {
  if (setting.shape === '2022') return commentNode2022(comment, place, setting);
  const { post } = place;
  const text = comment.text === null ? null : textNode(comment.text);
  const older = setting.shape !== '2026';
  return {
    id: commentName(post.id, comment.id),
    __typename: 'Comment',
    is_hidden_by_viewer: false,
    legacy_fbid: comment.id,
    depth: place.depth,
    body: text,
    preferred_body: text && { ...text, translation_type: 'ORIGINAL' },
    attachments: comment.text === null ? [sticker(comment)] : [],
    author: { ...authorNode(comment), ...(older && { is_verified: comment.author.verified }) },
    is_author_weak_reference: false,
    ...(older && { created_time: secondsOf(comment.minutesAgo, setting) }),
    comment_action_links: actionLinks(comment, place, setting),
    translatability_for_viewer: { source_dialect: comment.dialect },
    feedback: {
      id: feedbackOf(post.id, comment.id),
      __typename: 'Feedback',
      expansion_info: { should_show_reply_count: true },
      replies_fields: { count: comment.replies.length, total_count: below(comment) },
      url: commentAddress(post, comment, place.top),
      have_comments_been_disabled: false,
      comment_rendering_instance: null,
      ...(comment.folded && {
        inline_replies_expander_renderer: {
          __typename: 'UFI2InlineRepliesExpanderRenderer',
          feedback: { id: feedbackOf(post.id, comment.id), replies_fields: { total_count: below(comment) } },
        },
      }),
      replies_connection: {
        edges: comment.folded ? [] : replyEdges(comment, place, setting),
        page_info: { end_cursor: null, has_next_page: false, has_previous_page: false, start_cursor: null },
      },
      viewer_feedback_reaction_info: null,
      top_reactions: topReactions(comment.reactions),
      reactors: { count_reduced: reduced(totalOf(comment.reactions)) },
    },
    group_comment_info: null,
    bizweb_comment_info: null,
    comet_comment_author_name_and_badges_renderer: badges(comment, place),
    ...(older && { parent_feedback: { id: feedbackOf(post.id), owning_profile: owner(post) } }),
  };
}

/** What was said to a comment, one step deeper. */
export const replyEdges = (comment: CommentEntry, { post, depth, top }: Place, setting: Setting): object[] =>
  comment.replies.map((reply) => ({
    node: commentNode(reply, { post, depth: depth + 1, top: top ?? comment, parent: comment }, setting),
  }));

const below = (comment: CommentEntry): number => withReplies(comment).length - 1;

const sticker = ({ id }: CommentEntry): object => ({
  style_type_renderer: {
    __typename: 'StoryAttachmentStickerStyleRenderer',
    attachment: { media: { __typename: 'Sticker', id: `3${id}`, label: 'Thumbs up' } },
  },
});

function commentNode2022(comment: CommentEntry, place: Place, setting: Setting): object {
  const { post } = place;
  return {
    __typename: 'Comment',
    id: commentName(post.id, comment.id),
    legacy_fbid: comment.id,
    depth: place.depth,
    body: comment.text === null ? null : { text: comment.text, ranges: [] },
    author: { ...authorNode(comment), is_verified: comment.author.verified },
    created_time: secondsOf(comment.minutesAgo, setting),
    url: commentAddress(post, comment, place.top),
    attachments: comment.text === null ? [sticker(comment)] : [],
    translatability_for_viewer: { source_dialect: comment.dialect },
    comment_parent: place.parent && { id: commentName(post.id, place.parent.id) },
    parent_feedback: { id: feedbackOf(post.id), owning_profile: owner(post) },
    feedback: {
      id: feedbackOf(post.id, comment.id),
      top_reactions: topReactions(comment.reactions),
      reactors: reactionCount(comment.reactions),
      comment_count: { total_count: below(comment) },
      display_comments: {
        count: comment.replies.length,
        edges: comment.folded ? [] : replyEdges(comment, place, setting),
      },
    },
  };
}

/** The node of a comment that stands directly below its post. */
export const topComment = (post: PostEntry, comment: CommentEntry, setting: Setting): object =>
  commentNode(comment, { post, depth: 0, top: null, parent: null }, setting);

/** @param last is there nothing after these? */
export const commentEdges = (
  post: PostEntry,
  comments: readonly CommentEntry[],
  setting: Setting,
  last: boolean,
): object => ({
  count: comments.length,
  total_count: post.totalComments,
  is_not_behind_the_fold: true,
  edges: comments.map((comment) => ({ node: topComment(post, comment, setting), cursor: btoa(comment.id) })),
  page_info: {
    end_cursor: btoa(comments.at(-1)?.id ?? ''),
    has_next_page: !last,
    has_previous_page: false,
    start_cursor: btoa(comments[0]?.id ?? ''),
  },
});
