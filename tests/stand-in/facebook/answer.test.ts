/** Facebook's answers have its own shape in each of its years. */
import { describe, expect, it } from 'vitest';
import { type Document, documentsOf } from './answer/documents.ts';
import { type Setting, type Shape, shapes } from './answer/parts.ts';
import { arrivalIn } from './arrival.ts';
import { comments, pages, posts } from './feed.ts';
import { commentName, digitsOf, feedbackOf, storyName } from './ids.ts';

const startedAt = new Date('2026-11-01T12:00:00Z');
const settingOf = (shape: Shape): Setting => ({ shape, startedAt, signedIn: true });
const ask = (shape: Shape, name: string, variables: object = {}): Document[] =>
  documentsOf(name, variables, settingOf(shape), 40) ?? [];
const whole = (shape: Shape, post: string): Document[] =>
  ask(shape, 'CometSinglePostDialogContentQuery', { storyID: feedbackOf(post) });

/** Every object in an answer, outer ones first. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}
const find = (value: unknown, is: (one: Record<string, unknown>) => boolean): Record<string, unknown> => {
  for (const one of objectsIn(value)) if (is(one)) return one;
  throw new Error('not found');
};
const byShow = (shows: string) => comments.find(({ comment }) => comment.shows === shows)?.comment.id ?? '';
const commentIn = (value: unknown, id: string) => find(value, (one) => one.legacy_fbid === id && 'feedback' in one);

describe.each(shapes)('an answer of %s', (shape) => {
  it('holds every post by its id', () => {
    for (const post of posts) {
      const text = JSON.stringify(whole(shape, post.id));
      expect(text, post.shows).toContain(storyName(post));
      if (shape !== '2022') expect(text, post.shows).toContain(`"post_id":"${post.id}"`);
    }
  });

  it('holds every comment by its id, somewhere between the post and the last "View more comments"', () => {
    for (const post of posts) {
      const documents: Document[] = whole(shape, post.id);
      for (let cursor = post.shown; cursor < post.comments.length; cursor += 10)
        documents.push(...ask(shape, 'CommentsListComponentsPaginationQuery', { id: feedbackOf(post.id), cursor }));
      for (const { id, folded } of post.comments)
        if (folded) documents.push(...ask(shape, 'Depth1CommentsListPaginationQuery', { id: feedbackOf(post.id, id) }));
      const text = JSON.stringify(documents);
      for (const { comment } of comments.filter((one) => one.post === post)) {
        expect(text, comment.shows).toContain(`"legacy_fbid":"${comment.id}"`);
        expect(text, comment.shows).toContain(commentName(post.id, comment.id));
      }
    }
  });

  it('has no body for a sticker alone', () => {
    const post = posts.find(({ comments: below }) => below.some(({ text }) => text === null));
    const sticker = post?.comments.find(({ text }) => text === null);
    expect(commentIn(whole(shape, post?.id ?? ''), sticker?.id ?? '').body).toBeNull();
  });

  it('marks an ad by at least two things, and ordinary posts by none', () => {
    const edges = [...objectsIn(ask(shape, 'CometModernHomeFeedQuery', { count: 20 }))].filter(
      (one) => 'category' in one,
    );
    const marks = /"SponsoredData"|CometStorySponsoredLabelStrategy|StoryAttachmentShareAdStyleRenderer/g;
    const marked = edges.map((edge) => new Set(JSON.stringify(edge).match(marks)).size);
    expect(marked).toEqual(posts.slice(0, edges.length).map(({ ad }) => (ad ? 3 : 0)));
    expect(edges).toHaveLength(10);
  });
});

describe('the years', () => {
  const [post] = posts.filter(({ owner }) => owner === pages.brand);
  const id = post?.id ?? '';
  const of = (shape: Shape): string => JSON.stringify(whole(shape, id));

  it('keep counters and comments in different places', () => {
    expect(of('2022')).not.toContain('"post_id"');
    expect(of('2022')).toContain('"display_comments"');
    expect(of('2022')).not.toContain('comment_rendering_instance_for_feed_location');
    expect(of('2024')).toContain('"comet_feed_ufi_container"');
    expect(of('2025')).not.toContain('"comet_feed_ufi_container"');
    expect(of('2025')).not.toContain('adaptive_ufi_action_renderers');
    expect(of('2026')).toContain('adaptive_ufi_action_renderers');
  });

  it('keep the time of a comment on itself, and since 2026 only in its link', () => {
    const grave = byShow('grave: smoke in the cabin');
    const seconds = startedAt.getTime() / 1_000 - 42 * 60;
    expect(commentIn(whole('2025', id), grave).created_time).toBe(seconds);
    expect(commentIn(whole('2026', id), grave)).not.toHaveProperty('created_time');
    expect(find(commentIn(whole('2026', id), grave), (one) => 'created_time' in one).created_time).toBe(seconds);
  });

  it('name comments by base64 of post and comment', () => {
    expect(atob(String(commentIn(whole('2026', id), byShow('abuser')).id))).toBe(`comment:${id}_${byShow('abuser')}`);
    expect(digitsOf(feedbackOf(id))).toBe(id);
  });
});

describe('what the page learns from an answer', () => {
  it('is the posts of the list, without those inside others, and all comments', () => {
    const arrival = arrivalIn(ask('2026', 'CometModernHomeFeedQuery', { count: 20 }));
    expect(arrival.posts).toEqual(posts.slice(0, 10).map(({ id }) => id));
    expect(arrival.comments).toContain(byShow('a friend comforts'));
  });
});

describe('the other queries', () => {
  it('of Meta Business Suite bring eight comments on the brand’s posts with the same nodes', () => {
    const { comments: found } = arrivalIn(ask('2026', 'BizInboxPostDetailViewWrapperQuery'));
    expect(new Set(found).size).toBe(8);
    const [list] = ask('2026', 'BizInboxCommentThreadListContainerQuery');
    expect(JSON.stringify(list)).toContain('"business_comm_items"');
  });

  it('about notifications bring sentences that are no comments', () => {
    expect(arrivalIn(ask('2026', 'CometNotificationsDropdownQuery'))).toEqual({ posts: [], comments: [] });
  });

  it('about a Page bring its followers with an address that says so in every language', () => {
    expect(JSON.stringify(ask('2026', 'ProfileCometHeaderQuery', { id: pages.brand.id }))).toMatch(
      /"268K followers"},"uri":"[^"]*sk=followers"/,
    );
  });
});
