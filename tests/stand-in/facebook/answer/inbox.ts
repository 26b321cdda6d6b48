/** The comments inbox of Meta Business Suite: other queries, the same comments. */
import { pages } from '../feed.ts';
import { feedbackOf, postAddress, storyName } from '../ids.ts';
import { inboxOf } from '../lists.ts';
import { commentEdges } from './comment.ts';
import type { Document } from './documents.ts';
import { type Setting, secondsOf } from './parts.ts';

export function inbox(name: string, setting: Setting): Document[] | null {
  const items = inboxOf(pages.brand.id);
  const posts = [...new Set(items.map(({ post }) => post))];
  if (name === 'BizInboxCommentThreadListContainerQuery')
    return [
      {
        data: {
          page: {
            id: pages.brand.id,
            business_comm_items: {
              edges: items.map(({ post, comment }) => ({
                node: {
                  __typename: 'BusinessCommItem',
                  id: btoa(`comm_item:${comment.id}`),
                  comm_source_id: post.id,
                  comm_source_type: 'FB_PAGE_POST',
                  last_updated_time: secondsOf(comment.minutesAgo, setting),
                  sender_name: comment.author.name,
                  snippet: comment.text?.slice(0, 60) ?? '',
                },
              })),
              page_info: { has_next_page: false },
            },
          },
        },
      },
    ];
  if (name === 'BizInboxCommentDetailViewHeaderContainerQuery')
    return [
      {
        data: {
          commItem: {
            __typename: 'BusinessCommItem',
            comm_source_id: posts[0]?.id ?? '',
            target: {
              __typename: 'Story',
              id: posts[0] ? storyName(posts[0]) : '',
              url: posts[0] ? postAddress(posts[0]) : '',
            },
          },
        },
      },
    ];
  if (name !== 'BizInboxPostDetailViewWrapperQuery') return null;
  return posts.map((post, index) => {
    const comments = items
      .filter((item) => item.post === post)
      .map(({ comment }) => ({ ...comment, folded: true as const }));
    const data = {
      __typename: 'Feedback',
      id: feedbackOf(post.id),
      url: postAddress(post),
      owning_profile: { __typename: 'User', id: post.owner.id, name: post.owner.name },
      comment_list_renderer: {
        __typename: 'BizInboxCommentListRenderer',
        feedback: {
          id: feedbackOf(post.id),
          comment_rendering_instance_for_feed_location: { comments: commentEdges(post, comments, setting, true) },
        },
      },
    };
    return index === 0
      ? { data: { node: data } }
      : { label: 'BizInboxPostDetailView$stream', path: ['nodes', index], data };
  });
}
