/** What Facebook's JSON says of what a post shows besides its words: shared posts, pictures, videos, links. */
import { describe, expect, it } from 'vitest';
import { feed, ola, only, opaque, photo, postsOf, story } from './answers.ts';

describe('a shared post', () => {
  const inner = {
    ...story('22', { author: ola, text: 'My bag is gone', attachments: [photo('502')] }),
    attached_story: null,
  };
  const strategy = {
    __typename: 'CometFeedStoryAttachedStoryStrategy',
    story: {
      attached_story: {
        id: opaque('S:_I1:22:22'),
        comet_sections: {
          attached_story_layout: { story: { id: 'x', message: { text: 'My bag is gone for a week now' } } },
        },
      },
    },
  };
  it('is part of the post and a post of its own, from all places that tell of it', () => {
    const [outer, shared, ...others] = postsOf(
      feed(
        story('11', {
          text: 'Unbelievable',
          more: { attached_story: inner },
          content: { comet_sections: { attached_story: strategy } },
        }),
      ),
    );
    expect(outer).toMatchObject({
      id: '11',
      text: 'Unbelievable',
      media: [],
      quoted: { id: '22', handle: '100071000000003', text: 'My bag is gone for a week now' },
    });
    expect(shared).toMatchObject({ id: '22', media: ['photo'], author: { name: 'Ola Berg' }, counts: { likes: 40 } });
    expect(others).toEqual([]);
  });
  it('may come without a word of who shares it', () =>
    expect(postsOf(feed(story('11', { text: null, more: { attached_story: inner } })))[0]?.text).toBe(''));
});

describe('what is attached', () => {
  const styled = (type: string, attachment: object = {}) => ({
    styles: { __typename: `StoryAttachment${type}StyleRenderer`, attachment },
  });
  const album = styled('Album', {
    all_subattachments: { nodes: [1, 2, 3].map((n) => ({ media: { __typename: 'Photo', id: `50${n}` } })) },
  });
  const link = styled('Share', { media: { __typename: 'GenericAttachmentMedia' } });
  it.each([
    [[album], ['photo', 'photo', 'photo']],
    [[link], ['link']],
    [
      [styled('Video', { media: { __typename: 'Video', id: '7' } }), link],
      ['link', 'video'],
    ],
    [[{ style_list: ['event'] }], null],
    [[], []],
  ])('is counted by kind (%#)', (attachments, media) =>
    expect(only(feed(story('1', { attachments }))).media).toEqual(media),
  );
  it('has reactions of its own, which are not the post’s', () =>
    expect(only(feed(story('1', { attachments: [photo('5')], likes: null, shares: null }))).counts).toMatchObject({
      likes: null,
      reposts: null,
    }));
  it('does not make words empty of which nothing was told', () =>
    expect(only({ post_id: '1', creation_time: 1_790_000_000, attachments: [photo('5')] }).text).toBeNull());
});

describe('another post inside of a post', () => {
  it('is a post of its own, be it called like a copy', () => {
    const other = { __typename: 'Story', post_id: '12', message: { text: 'Somebody else wrote this, and more of it' } };
    expect(postsOf(feed(story('11', { more: { memory: { story: other } } })))).toMatchObject([
      { id: '11', text: 'We fly again on Monday' },
      { id: '12', text: 'Somebody else wrote this, and more of it', counts: { likes: null } },
    ]);
  });
});
