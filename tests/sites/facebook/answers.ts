/** Builds answers in the structure of Facebook's own JSON of several years, with people, Pages and texts that do not exist. */
import type { Post } from '@/lib/post.ts';
import { readAnswer } from '@/lib/sites/facebook/answer.ts';

type Fields = Record<string, unknown>;
/** How a post's card was laid out in these years; each later one has what is new in it. */
export type Year = 2022 | 2023 | 2024 | 2025 | 2026;
export const years: readonly Year[] = [2022, 2023, 2024, 2025, 2026];

export const opaque = (text: string): string => btoa(text);

export const actor = (name: string, vanity: string, id: string, more: Fields = {}): Fields => ({
  __typename: 'User',
  __isActor: 'User',
  __isEntity: 'User',
  id,
  name,
  url: `https://www.facebook.com/${vanity}`,
  profile_picture: { uri: 'https://media.example/p.jpg', width: 40 },
  ...more,
});
export const bramble = actor('Bramble Air', 'brambleair', '100071000000001');
export const mira = actor('Mira Lund', 'mira.lund.5', '100071000000002');
export const ola = actor('Ola Berg', 'profile.php?id=100071000000003', '100071000000003');

/** The number of each type, as on Facebook. */
export const TYPES = {
  like: '1635855486666999',
  love: '1678524932434102',
  haha: '115940658764963',
  wow: '478547315650144',
  sad: '908563459236466',
  angry: '444813342392137',
  care: '613557422527858',
};
export const top = (reactions: { [type in keyof typeof TYPES]?: number }): Fields => ({
  count: Object.keys(reactions).length,
  edges: Object.entries(reactions).map(([type, reaction_count]) => ({
    visible_in_bling_bar: true,
    node: { id: TYPES[type as keyof typeof TYPES], localized_name: `mot-${type}` },
    reaction_count,
  })),
});

export const photo = (id: string): Fields => ({
  __typename: 'StoryAttachment',
  style_list: ['photo', 'fallback'],
  target: { __typename: 'Photo', id },
  styles: {
    __typename: 'StoryAttachmentPhotoStyleRenderer',
    attachment: {
      media: {
        __typename: 'Photo',
        id,
        url: `https://www.facebook.com/photo/?fbid=${id}`,
        owner: { __typename: 'User', id: '100071000000009' },
        feedback: { id: opaque(`feedback:${id}`), reaction_count: { count: 7_777 }, share_count: { count: 7_777 } },
        creation_story: { id: opaque('S:_I1:2:2'), target_group: null },
      },
    },
  },
  media: { __typename: 'Photo', id },
});

interface Told {
  author?: Fields;
  owner?: Fields | null;
  text?: string | null;
  time?: number | null;
  likes?: unknown;
  replies?: unknown;
  shares?: unknown;
  reactions?: Fields;
  attachments?: unknown[];
  comments?: unknown[];
  address?: string;
  /** Members of the root, of the part with the words, and of what counts reactions. */
  more?: Fields;
  content?: Fields;
  feedback?: Fields;
}

/** A post in the layout of a year; sections repeat its ids, as on Facebook. */
export function story(id: string, told: Told = {}, year: Year = 2026): Fields {
  const author = told.author ?? bramble;
  const owner = told.owner === undefined ? author : told.owner;
  const address = told.address ?? `${author.url}/posts/pfbid0${id}Xy`;
  const own = { id: opaque(`S:_I${author.id}:${id}:${id}`) };
  const named = year === 2022 ? own : { ...own, post_id: id };
  const message = told.text === null ? null : { text: told.text ?? 'We fly again on Monday' };
  const time = told.time === null ? {} : { creation_time: told.time ?? 1_790_000_000 };
  const target = { id: opaque(`feedback:${id}`) };
  const total = told.replies ?? 12;
  const summary = {
    feedback: {
      ...target,
      i18n_reaction_count: '1.2K',
      reaction_count: { count: told.likes === undefined ? 40 : told.likes, is_empty: false },
      ...(year === 2023
        ? { top_reactions: { count: 2 }, cannot_see_top_custom_reactions: { top_reactions: told.reactions ?? null } }
        : { top_reactions: told.reactions ?? null }),
      share_count: { count: told.shares === undefined ? 3 : told.shares },
      ...(year < 2024
        ? { comment_count: { total_count: total } }
        : { comment_rendering_instance: { comments: { total_count: total } } }),
      ...told.feedback,
    },
  };
  const edges = (told.comments ?? []).map((node) => ({ node }));
  const counted = {
    ...target,
    owning_profile: owner,
    comet_ufi_summary_and_actions_renderer: summary,
    ...(year === 2022
      ? { display_comments: { edges } }
      : { comment_rendering_instance_for_feed_location: { comments: { edges } } }),
    plugins: [{ post_id: '999', feedback_id: '999' }],
    viewer_actor: { __typename: 'User', id: '100071000000099', name: 'Who looks' },
  };
  const context = { feedback_target_with_context: year < 2024 ? { ufi_renderer: { feedback: counted } } : counted };
  const ufi = { story_ufi_container: { story: { ...own, url: address, feedback_context: context } } };
  const adaptive = { adaptive_ufi_action_renderers: [{ feedback: summary.feedback }] };
  if (year === 2026) Object.assign(summary, { feedback: { ...target, ...adaptive } });
  const titled = { story: { ...own, actors: [author], comet_sections: { badge: null } } };
  return {
    __typename: 'Story',
    ...named,
    ...(year < 2026 ? {} : { actors: [{ __typename: 'User', id: author.id }], permalink_url: address }),
    feedback: { ...target, associated_group: null },
    attached_story: null,
    comet_sections: {
      content: {
        story: {
          ...named,
          comet_sections: {
            message: message && { story: { ...own, message } },
            message_container: { story: { ...own, message: message && { text: message.text.slice(0, 8) } } },
          },
          attachments: told.attachments ?? [],
          actors: [{ __typename: 'User', id: author.id }],
          message,
          wwwURL: address,
          target_group: null,
          ...told.content,
        },
      },
      context_layout: {
        story: {
          ...own,
          comet_sections: {
            actor_photo: { story: { ...own, actors: [author], attachments: [] } },
            metadata: [{ story: own }, { story: { ...own, ...time, url: `${address}?__cft__[0]=x&__tn__=y` } }],
            title: titled,
          },
        },
      },
      feedback: {
        story:
          year === 2024
            ? { comet_feed_ufi_container: { story: ufi } }
            : year < 2024
              ? { feedback_context: context }
              : ufi,
      },
    },
    ...told.more,
  };
}

/** A comment as it was before 2026, and as its links tell it since then. */
export function comment(post: string, id: string, more: Fields = {}, year: Year = 2026): Fields {
  const names = { id: opaque(`comment:${post}_${id}`), legacy_fbid: id };
  const address = `https://www.facebook.com/brambleair/posts/pfbid0${post}Xy?comment_id=${id}&__cft__[0]=x`;
  const target = { id: opaque(`feedback:${post}_${id}`) };
  const old = { created_time: 1_790_000_100 };
  const link = { comment: { ...names, ...old, url: address } };
  const counted = { reactors: { count: 5 }, unified_reactors: { count: 5 }, top_reactions: top({ like: 1, angry: 4 }) };
  const above = {
    parent_feedback: {
      id: opaque(`feedback:${post}`),
      owning_profile: { __typename: 'User', name: 'Bramble Air', id: bramble.id },
    },
  };
  return {
    __typename: 'Comment',
    ...names,
    depth: 0,
    body: { text: 'Three hours and no word from you', ranges: [] },
    preferred_body: { text: 'Drei Stunden', translation_type: 'AUTO_TRANSLATED' },
    author: mira,
    attachments: [],
    translatability_for_viewer: { source_dialect: 'en_XX' },
    feedback: {
      ...target,
      url: address,
      reactors: { count_reduced: '9' },
      replies_fields: { count: 2, total_count: 2 },
      ...(year < 2026 ? counted : {}),
    },
    ...(year < 2026
      ? { ...old, ...above }
      : {
          comment_action_links: [
            { __typename: 'XFBCommentTimeStampActionLink', ...link },
            {
              __typename: 'XFBCommentReactionActionLink',
              comment: { id: names.id, feedback: { ...target, ...counted } },
            },
            {
              __typename: 'XFBCommentReplyActionLink',
              comment: { legacy_fbid: id, comment_parent: null, author: mira },
            },
          ],
          comet_comment_author_name_and_badges_renderer: {
            comment: { author: { id: mira.id, is_verified: false }, ...above },
          },
        }),
    ...more,
  };
}

export const feed = (...nodes: unknown[]): Fields => ({
  data: { viewer: { news_feed: { edges: nodes.map((node) => ({ node, cursor: 'x' })) } } },
  extensions: { is_final: true },
});
export const comments = (...nodes: unknown[]): Fields => ({
  data: {
    node: {
      __typename: 'Feedback',
      comment_rendering_instance_for_feed_location: { comments: { edges: nodes.map((node) => ({ node })) } },
    },
  },
});

export const postsOf = (body: unknown): readonly Post[] => readAnswer(body)?.posts ?? [];
export function only(body: unknown): Post {
  const [post, ...others] = postsOf(body);
  if (!post || others.length > 0) throw new Error(`${others.length + (post ? 1 : 0)} posts were read`);
  return post;
}
