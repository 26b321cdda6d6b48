/** The documents of one answer, in the order in which Facebook sends them. */
import type { CommentEntry, PostEntry } from '../feed.ts';
import { feedbackOf, storyName } from '../ids.ts';
import { commentsFor, type Listed, postsFor, repliesFor, type Variables } from '../lists.ts';
import { commentEdges, replyEdges } from './comment.ts';
import { inStory } from './feedback.ts';
import { inbox } from './inbox.ts';
import { notifications } from './notifications.ts';
import type { Setting } from './parts.ts';
import { headerOf } from './profile-header.ts';
import { storyNode } from './story.ts';
import { storyNode2022 } from './story-2022.ts';

export type Path = readonly (string | number)[];
/** The first one has `data` alone, those after it say where it belongs. */
export interface Document {
  label?: string;
  path?: Path;
  data: object;
  extensions?: { is_final: boolean };
}

export const story = (post: PostEntry, setting: Setting): object =>
  setting.shape === '2022' ? storyNode2022(post, setting) : storyNode(post, setting);

const adMark: Record<Setting['shape'], string> = {
  '2026': 'sposnsor_new_distac_action',
  '2025': 'new_auc_dis_sponso',
  '2024': 'sponsored_auction_distance',
  '2022': 'sponsored_auction_distance',
};

/** An edge of the home feed: what marks an ad is there on every post, and says nothing on most. */
const edge = (post: PostEntry, index: number, setting: Setting, home: boolean): object => ({
  ...(home && {
    category: post.ad ? 'SPONSORED' : 'ORGANIC',
    deduplication_key: `-${post.id.slice(2)}`,
    min_gap_type_index_string: '1',
    [adMark[setting.shape]]: post.ad ? { distance: 4 } : setting.shape === '2026' ? null : 0,
  }),
  node: story(post, setting),
  cursor: btoa(`cursor:${index + 1}`),
});

/** Comments of a list under their feedback, as all documents about comments have them. */
function listOf({ post, comments, last }: Listed, setting: Setting): object {
  const edges = commentEdges(post, comments, setting, last);
  return {
    __typename: 'Feedback',
    id: feedbackOf(post.id),
    ...(setting.shape === '2022'
      ? { display_comments: edges }
      : { comment_rendering_instance_for_feed_location: { comments: edges } }),
  };
}

/** Replies under the feedback of the comment that they answer. */
function repliesOf({ post, comment }: { post: PostEntry; comment: CommentEntry }, setting: Setting): object {
  const edges = replyEdges(comment, { post, depth: 0, top: null, parent: null }, setting);
  return {
    __typename: 'Feedback',
    id: feedbackOf(post.id, comment.id),
    ...(setting.shape === '2022' ? { display_comments: { edges } } : { replies_connection: { edges } }),
  };
}

/** What of a post comes after it: the rest of its comments, a reel's counters. */
function later(post: PostEntry, path: Path, setting: Setting): Document[] {
  const rest = { post, comments: post.comments.slice(inStory, post.shown), last: post.shown >= post.comments.length };
  const [medium] = post.media ?? [];
  return [
    ...(rest.comments.length > 0
      ? [{ label: 'CometFeedStory_story$defer$CommentListComponents_feedback', path, data: listOf(rest, setting) }]
      : []),
    ...(medium?.kind === 'reel'
      ? [{ label: 'FBReelsFeed$defer$FBReelsCounters_story', path, data: reelCounters(post) }]
      : []),
  ];
}

const reelCounters = (post: PostEntry): object => ({
  post_id: post.id,
  feedback: { id: feedbackOf(post.id), total_comment_count: post.totalComments, share_count_reduced: '1.2K' },
  fb_reel_react_button: {
    story: { feedback: { id: feedbackOf(post.id), unified_reactors: { count: 11_870 } } },
  },
});

/** A timeline: the first post in the first document, each other one in its own, what is late at the end. */
function feedDocuments(posts: readonly PostEntry[], from: number, setting: Setting, home: boolean): Document[] {
  const list = (edges: object[]): object =>
    home
      ? { viewer: { news_feed: { edges } } }
      : { user: { id: posts[0]?.owner.id ?? '', timeline_list_feed_units: { edges } } };
  const path: Path = home ? ['viewer', 'news_feed', 'edges'] : ['user', 'timeline_list_feed_units', 'edges'];
  const label = home
    ? 'CometNewsFeed_viewer$stream$CometNewsFeed_viewer_news_feed'
    : 'ProfileCometTimelineFeed_user$stream$ProfileCometTimelineFeed_user_timeline_list_feed_units';
  const [first, ...others] = posts.map((post, index) => edge(post, from + index, setting, home));
  return [
    { data: list(first ? [first] : []) },
    ...others.map((data, index) => ({ label, path: [...path, from + index + 1], data })),
    ...posts.flatMap((post, index) => later(post, [...path, from + index, 'node'], setting)),
    {
      label: label.replace('$stream$', '$defer$').concat('$page_info'),
      path: path.slice(0, -1),
      data: { page_info: { end_cursor: btoa(`cursor:${from + posts.length}`), has_next_page: posts.length > 0 } },
    },
  ];
}

/** @returns the documents of the query `name`; `null` for one that the stand-in does not know */
export function documentsOf(name: string, variables: Variables, setting: Setting, length: number): Document[] | null {
  const posts = postsFor(name, variables, length);
  if (posts)
    return final(
      feedDocuments(posts, variables.cursor ?? 0, setting, name.includes('HomeFeed') || name.includes('NewsFeed')),
    );
  const listed = commentsFor(name, variables, length);
  if (listed && name === 'CometSinglePostDialogContentQuery') {
    const { post } = listed;
    return final([{ data: { node_v2: story(post, setting) } }, ...later(post, ['node_v2'], setting)]);
  }
  const asked = repliesFor(name, variables);
  if (asked) return final([{ data: { node: repliesOf(asked, setting) } }]);
  if (listed)
    return final([
      { data: { node: listOf(listed, setting) } },
      { label: 'CommentListComponents$defer$page_info', path: ['node'], data: { id: storyName(listed.post) } },
    ]);
  const other = name.startsWith('BizInbox')
    ? inbox(name, setting)
    : name.startsWith('CometNotifications')
      ? notifications(setting)
      : name === 'ProfileCometHeaderQuery'
        ? headerOf(variables.id ?? '')
        : null;
  return other && final(other);
}

/** The last document says that it is. */
const final = (documents: Document[]): Document[] =>
  documents.map((one, index) => ({ ...one, extensions: { is_final: index === documents.length - 1 } }));
