/** What a whole answer holds: ads, reels, people, other names of posts, or nothing. */
import { describe, expect, it } from 'vitest';
import { read, readAnswer } from '@/lib/sites/facebook/answer.ts';
import { actor, bramble, comment, comments, feed, mira, only, photo, postsOf, story } from './answers.ts';

describe('ads', () => {
  const label = {
    context_layout: { story: { comet_sections: { metadata: [{ __typename: 'CometStorySponsoredLabelStrategy' }] } } },
  };
  const marked = { th_dat_spo: { __typename: 'SponsoredData', client_token: 'x' } };
  const styled = [{ styles: { __typename: 'StoryAttachmentShareAdStyleRender' } }];
  const edge = (node: unknown, more: object) => ({ data: { viewer: { news_feed: { edges: [{ node, ...more }] } } } });
  it.each([
    [feed(story('1', { time: null, more: marked }))],
    [feed(story('1', { attachments: styled, more: { renamed: { ad_id: '7' } } }))],
    [feed(story('1', { attachments: styled, time: null }))],
    [edge(story('1', { time: null }), { sposnsor_new_distac_action: 3 })],
    [edge(story('1', { more: marked }), { sponsored_auction_distance: { distance: 4 } })],
    [
      feed({
        ...story('1', { time: null }),
        comet_sections: { ...label, content: { story: { message: { text: 'Buy' } } } },
      }),
    ],
  ])('are known by two signs (%#)', (body) => expect(only(body).promoted).toBe(true));
  it('are not made by names of fields without a value, as all posts have them', () => {
    const bare = { th_dat_spo: null, sponsored_data: null, sp_data: null, ad_id: null, whatsapp_ad_context: null };
    expect(
      only(edge(story('1', { more: bare }), { new_auc_dis_sponso: 0, sponsored_auction_distance: 0 })).promoted,
    ).toBe(false);
  });
  it('are uncertain by one sign', () => {
    expect(only(feed(story('1', { more: marked }))).promoted).toBeNull();
    expect(only(feed(story('1', { time: null }))).promoted).toBeNull();
  });
});

describe('reels', () => {
  const reel = {
    post_id: '11',
    creation_time: 1_790_000_000,
    message: { text: 'Boarding, finally' },
    short_form_video_context: {
      video_owner: actor('Mira Lund', 'mira.lund.5', '77', { is_verified: true }),
      video: { id: '701' },
      playback_video: { id: '701' },
      shareable_url: 'https://www.facebook.com/reel/701/',
    },
  };
  const counters = {
    post_id: '11',
    feedback: { total_comment_count: 8, share_count_reduced: '2.2K' },
    fb_reel_react_button: { story: { feedback: { unified_reactors: { count: 90 } } } },
  };
  it('are posts with a video', () =>
    expect(readAnswer({ data: { video: { creation_story: reel } } })).toMatchObject({
      posts: [
        {
          id: '11',
          text: 'Boarding, finally',
          media: ['video'],
          author: { handle: 'mira.lund.5', verified: 'paid' },
          url: 'https://www.facebook.com/reel/701/',
          counts: { likes: null },
        },
      ],
      aliases: new Map([['media:701', '11']]),
    }));
  it('get their counters by themselves, in another document', () =>
    expect(only({ label: 'x$defer$y', path: ['video'], data: counters })).toMatchObject({
      id: '11',
      text: null,
      media: null,
      counts: { likes: 90, replies: 8, reposts: null },
    }));
  it('are one post where both are told', () =>
    expect(only([reel, counters])).toMatchObject({ text: 'Boarding, finally', counts: { likes: 90, replies: 8 } }));
});

describe('people', () => {
  const line = (text: string, length: number, uri = 'https://www.facebook.com/brambleair/followers/') => ({
    uri,
    text: { text, inline_style_ranges: [{ offset: 0, length, inline_style: 'BOLD' }] },
  });
  const header = (followers: object) =>
    readAnswer({
      data: {
        user: {
          profile_header_renderer: {
            user: {
              ...bramble,
              profile_social_context: {
                content: [line('9 likes', 1, 'https://www.facebook.com/x?sk=friends_likes'), followers],
              },
            },
          },
        },
      },
    });
  it('who wrote nothing are told of once, with what all places say', () =>
    expect(
      readAnswer([
        { ...mira, name: undefined },
        { ...mira, url: undefined },
        { __typename: 'Hashtag', id: '5', name: 'x' },
      ])?.authors,
    ).toMatchObject([{ id: mira.id, handle: 'mira.lund.5', name: 'Mira Lund' }]));
  it('who wrote a post are told of there', () => expect(readAnswer(feed(story('1')))?.authors).toEqual([]));
  it.each([
    [line('812 followers', 3), 812],
    [line('2.1K followers', 4), 2_100],
    [line('8,8\u00a0K abonnés', 5), 8_800],
    [line('71M followers', 3), 71_000_000],
    [line('12.345 Follower', 6), 12_345],
    [line('2,4 tys. obserwujący', 8), null],
    [line('15 mil seguidores', 6), null],
    [line('hidden', 6), null],
    [{ uri: 'x?sk=followers', text: { text: '812 followers' } }, null],
  ])('have as many followers as can be read (%#)', (followers, count) =>
    expect(header(followers)?.authors[0]?.followers).toBe(count),
  );
});

describe('other names of posts', () => {
  const aliasesOf = (body: unknown) => Object.fromEntries(readAnswer(body)?.aliases ?? []);
  it('are in all addresses of a post, and are the numbers of its pictures', () => {
    const more = {
      shareable_from_perspective_of_feed_ufi: {
        __typename: 'Story',
        post_id: '11',
        url: 'https://www.facebook.com/permalink.php?story_fbid=pfbid0Other&id=pfbid0Person',
      },
    };
    expect(aliasesOf(feed(story('11', { attachments: [photo('501')], more })))).toEqual({
      pfbid011Xy: '11',
      pfbid0Other: '11',
      'media:501': '11',
    });
  });
  it('are also in addresses of comments', () =>
    expect(aliasesOf(comments(comment('11', '21')))).toEqual({ pfbid011Xy: '11' }));
  it('are none when two posts claim them', () =>
    expect(
      aliasesOf(
        feed(
          story('11', { attachments: [photo('501')] }),
          story('12', { attachments: [photo('501')] }),
          story('13', { attachments: [photo('501')] }),
        ),
      ),
    ).toEqual({
      pfbid011Xy: '11',
      pfbid012Xy: '12',
      pfbid013Xy: '13',
    }));
});

describe('an answer', () => {
  it('tells of a post once, the fullest first', () =>
    expect(
      postsOf([{ post_id: '11', message: { text: 'We fly' }, reaction_count: 1 }, feed(story('11'))]),
    ).toMatchObject([{ id: '11', text: 'We fly', counts: { likes: 40 } }]));
  it.each([
    [null],
    ['<html>'],
    [7],
    [[]],
    [{}],
    [{ data: null }],
    [{ data: { viewer: { id: '5' } } }],
    [comments()],
    [{ data: { feedback: { __typename: 'Feedback', id: 'x', reaction_count: { count: 5 } } } }],
  ])('without posts is empty (%#)', (body) =>
    expect(readAnswer(body)).toEqual({ posts: [], authors: [], aliases: new Map() }),
  );
  it.each([
    [feed({ __typename: 'Story', id: 'x', comet_sections: { renamed: { story: {} } } })],
    [comments({ __typename: 'Comment', body: { text: 'x' } })],
    [comments({ key: 1, words: 'x' })],
  ])('whose posts are in no known shape is unknown (%#)', (body) => expect(readAnswer(body)).toBeNull());
  it('may be read in steps, which come to the same', () => {
    const body = feed(
      ...Array.from({ length: 30 }, (_, at) =>
        story(String(at + 1), { comments: [comment(String(at + 1), `9${at}`)] }),
      ),
    );
    const steps = read(body);
    let pauses = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value).toEqual(readAnswer(body));
        break;
      }
      pauses += 1;
    }
    expect(pauses).toBeGreaterThan(1);
    expect(postsOf(body)).toHaveLength(60);
  });
});
