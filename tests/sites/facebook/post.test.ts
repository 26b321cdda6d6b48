/** What a page shows of a post, in every layout that is known. */
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import { readArticle } from '@/lib/sites/facebook/article.ts';
import { comment, comments } from './comment-markup.ts';
import {
  allYears,
  card,
  emoji,
  first,
  knowsNothing,
  line,
  link,
  photo,
  post,
  type Shown,
  seeMore,
} from './post-markup.ts';

const permalink = 'https://www.facebook.com/mira.lund/posts/3741738000000001?__cft__[0]=x&__tn__=%2CO%2CP-R';
const read = (shown: Shown = {}) => readArticle(first(post({ permalink, ...shown })), knowsNothing);

describe.each(allYears)('a post as of %s', (year) => {
  it('is read whole', () => {
    const read = readArticle(first(post({ year, permalink, attachment: photo('5550001') })), knowsNothing);
    expect(read).toEqual({
      site: 'facebook',
      id: '3741738000000001',
      url: 'https://www.facebook.com/mira.lund/posts/3741738000000001',
      kind: 'post',
      author: {
        id: null,
        handle: 'mira.lund',
        name: 'Mira Lund',
        followers: null,
        following: null,
        posts: null,
        joinedAt: null,
        verified: null,
        bio: null,
        category: null,
      },
      text: 'My suitcase is still in Oslo',
      lang: null,
      createdAt: null,
      counts: { replies: null, reposts: null, quotes: null, likes: 369, views: null },
      reactions: null,
      mentions: [],
      inReplyTo: null,
      thread: null,
      page: { id: null, handle: 'mira.lund', name: 'Mira Lund' },
      quoted: null,
      repostedBy: null,
      media: ['photo'],
      promoted: null,
    });
    expect(postSchema.parse(read)).toEqual(read);
  });

  it('is its own, not the first commenter\u2019s', () => {
    const below = comments(comment(), comment({ id: '991000000000002', text: 'Same here' }));
    expect(read({ year, below })).toMatchObject({ author: { handle: 'mira.lund' }, counts: { likes: 369 } });
    const wordless = read({ year, below: comments(comment({ text: 'Same here' })), text: null });
    expect(wordless?.text).toBeNull();
  });

  it('is known by what describes it alone as far as that is in the page', () =>
    expect(read({ year, missing: [0, 1, 2, 3, 4] })?.text).toBe('My suitcase is still in Oslo'));
});

describe('the words', () => {
  it('keep their lines and their emoji', () =>
    expect(
      read({
        text: `Closed today ${emoji('\u{1F647}\u200d\u2642\ufe0f')}</div>${line('Open tomorrow')}<div dir="auto">ha`,
      })?.text,
    ).toBe('Closed today \u{1F647}\u200d\u2642\ufe0f\nOpen tomorrow\nha'));
  it('end where the page cuts them, without the button', () =>
    expect(read({ text: 'We waited for nine hours\u2026 ', more: seeMore })?.text).toBe('We waited for nine hours'));
  it('keep an ellipsis that the author wrote', () =>
    expect(read({ text: 'Still waiting\u2026' })?.text).toBe('Still waiting\u2026'));
  it('are empty where only a picture was posted, and unknown where nothing was found', () => {
    expect(read({ text: null, attachment: photo('5550001') })?.text).toBe('');
    expect(read({ text: null })?.text).toBeNull();
  });
  it('are text, whatever is written', () => {
    const text = '&lt;img src=x onerror=alert(1)&gt; \u202e&lt;/div&gt; Z\u0351\u036b';
    expect(read({ text })?.text).toBe('<img src=x onerror=alert(1)> \u202e</div> Z\u0351\u036b');
  });
  it('are bounded', () => expect(read({ text: 'x'.repeat(300_000) })?.text?.length).toBe(70_000));
  it('name those whom they link', () => {
    const words = `${link('/bramble.air', 'Bramble Air')} ${link('/hashtag/late', '#late')} ${link('/profile.php?id=100077', 'Jo')} ${link('https://evil.example/bramble', 'x')} ${link('/bramble.air?__cft__[0]=x', 'again')}`;
    expect(read({ text: words })?.mentions).toEqual(['bramble.air', '100077']);
  });
});

describe('the author', () => {
  it.each([
    ['https://www.facebook.com/bramble.air', 'bramble.air', null],
    ['/profile.php?id=100077', '100077', '100077'],
    ['https://www.facebook.com/people/Mira-Lund/100077/', '100077', '100077'],
    ['/groups/5151/user/100077/', '100077', '100077'],
    ['/p/Bramble-Air-61550007/', '61550007', '61550007'],
    ['https://www.facebook.com/M%C3%BCller-Reisen-100077', 'M\u00fcller-Reisen-100077', null],
  ])('at %s', (profile, handle, id) => {
    const name = link(profile, 'Mira Lund');
    expect(read({ heading: name })?.author).toMatchObject({ handle, id, name: 'Mira Lund' });
  });
  it('is the first of several names, and whose page it is stays open then', () => {
    const heading = `<span>${link('/mira.lund', 'Mira Lund')}</span> is with <span>${link('/jon.vale', 'Jon Vale')}</span>.`;
    expect(read({ heading, permalink: null })).toMatchObject({ author: { name: 'Mira Lund' }, page: null });
    expect(read({ heading })?.page).toEqual({ id: null, handle: 'mira.lund', name: null });
  });
  it('stands below the name of a group, on nobody\u2019s page', () => {
    const heading = link('https://www.facebook.com/groups/5151/?__cft__[0]=x', 'Delayed in Oslo');
    const author = `<h5>${link('/groups/5151/user/100077/?__cft__[0]=x', 'Mira Lund')}</h5>`;
    expect(read({ heading, byline: author, permalink: '/groups/5151/posts/42' })).toMatchObject({
      id: '42',
      author: { name: 'Mira Lund', handle: '100077' },
      page: null,
      text: 'My suitcase is still in Oslo',
    });
  });
  it('may have no profile', () =>
    expect(read({ heading: 'Anonymous participant', permalink: '/groups/5151/posts/9' })).toMatchObject({
      author: { name: 'Anonymous participant', handle: null },
      page: null,
    }));
  it('has a name without the tick beside it', () => {
    const tick = '<svg role="img"><title>Verified account</title></svg>';
    expect(read({ heading: link('/bramble.air', `Bramble Air ${tick}`) })?.author.name).toBe('Bramble Air');
  });
});

describe('what is shown', () => {
  it('is pictures, a video, a link\u2019s preview', () => {
    expect(read({ attachment: photo('1') + photo('2') })?.media).toEqual(['photo', 'photo']);
    expect(read({ attachment: '<div><video></video></div>' })?.media).toEqual(['video']);
    expect(read({ attachment: link('/reel/77', '<img><video></video>') })?.media).toEqual(['video']);
    expect(read({ attachment: card })?.media).toEqual(['link']);
    expect(read()?.media).toBeNull();
  });
});
