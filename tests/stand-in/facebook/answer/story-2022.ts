/** A story as Facebook answered with it in 2022: no `post_id`, other counters, no wrapper around its message. */
import type { PostEntry } from '../feed/entry.ts';
import { feedbackOf, postAddress, storyName } from '../ids.ts';
import { attachmentNode } from './attachment.ts';
import { ufi2022 } from './feedback.ts';
import { actorNode, type Setting } from './parts.ts';
import { contextLayout, group, sponsor } from './story.ts';

export const storyNode2022 = (post: PostEntry, setting: Setting): object => ({
  __typename: 'Story',
  __isFeedUnit: 'Story',
  id: storyName(post),
  ...sponsor(post, setting),
  feedback: { id: feedbackOf(post.id) },
  attached_story: post.reshares ? storyNode2022(post.reshares, setting) : null,
  comet_sections: {
    __typename: 'CometStorySections',
    content: {
      __typename: 'CometFeedStoryDefaultContentStrategy',
      story: {
        id: storyName(post),
        message: post.text === '' ? null : { __typename: 'TextWithEntities', text: post.text },
        attachments: (post.media ?? []).map((medium) => attachmentNode(post, medium, setting)),
        actors: [actorNode(post.author)],
        translatability_for_viewer: { source_dialect: post.dialect },
        wwwURL: postAddress(post),
        target_group: group(post),
        attached_story: null,
      },
    },
    layout: { __typename: 'CometStoryDefaultLayoutStrategy' },
    context_layout: contextLayout(post, setting),
    feedback: ufi2022(post, setting),
  },
});
