/** Browsing Facebook with Firebreak in real Chromium: which posts and comments get a badge, in every form that pages have. */
import { describe, expect, it } from 'vitest';
import { comments, posts } from '../stand-in/facebook/feed.ts';
import { announcement, badgeOn, commentOf, marked, postOf, question, storm } from './facebook-places.ts';
import { stage } from './feed-page.ts';

const on = stage();
const open = (path: string) => on.open(path, 'www.facebook.com');
const grave = commentOf('grave: smoke in the cabin');
const ownIds = new Set([
  ...posts.filter(({ author, owner }) => author === owner).map(({ id }) => id),
  ...comments.filter(({ post, comment }) => comment.author === post.owner).map(({ comment }) => comment.id),
]);

describe('below the brand’s own post', () => {
  it('every visible comment of somebody else has one badge, also without words and in any language', async () => {
    const page = await open('/brambleair?still=1');
    const shown = await page.evaluate(() => window.facebook.ids());
    const here = comments.filter(({ post, comment }) => post.id === announcement && shown.includes(comment.id));
    const theirs = here.filter(({ comment }) => !ownIds.has(comment.id)).map(({ comment }) => comment.id);
    expect(theirs.length).toBeGreaterThanOrEqual(24);
    await expect
      .poll(async () => {
        const now = await marked(page);
        return theirs.filter((id) => now[id]?.length !== 1);
      })
      .toEqual([]);
    expect(await badgeOn(page, announcement)).toBe('Calm');
  });

  it('what is grave stands out and what is praise is calm', async () => {
    const page = await open('/brambleair?still=1');
    await expect.poll(() => badgeOn(page, grave)).toMatch(/^(?:Watch|Worry|Crisis)$/u);
    await expect.poll(() => badgeOn(page, commentOf('praise, many agree'))).toMatch(/^Calm/u);
  });

  it('the brand’s own calm answers have none, and what they answer is answered', async () => {
    const page = await open('/brambleair?still=1');
    await expect.poll(() => badgeOn(page, question)).toBe('Calm \u00b7 answered');
    const answer = comments.find(({ comment }) => comment.id === question)?.comment.replies[0]?.id ?? '';
    expect(await badgeOn(page, answer)).toBeUndefined();
  });

  it('a storm is one crisis on the post, not sixty badges, and what is grave in it keeps its own', async () => {
    const page = await open('/brambleair?still=1');
    await expect.poll(() => badgeOn(page, storm)).toBe('Crisis');
    const below = comments.filter(({ post }) => post.id === storm).map(({ comment }) => comment.id);
    await expect
      .poll(async () => {
        const now = await marked(page);
        return below.filter((id) => now[id] !== undefined).length;
      })
      .toBeLessThan(below.length / 2);
  });
});

describe('elsewhere', () => {
  it('comments that do not name the brand get nothing', async () => {
    const page = await open('/harbourline?still=1');
    const there = posts.filter(({ owner }) => owner.name.startsWith('Harbour'));
    const expected = there
      .flatMap((post) => [post, ...comments.filter((one) => one.post === post).map(({ comment }) => comment)])
      .filter(({ about }) => about)
      .map(({ id }) => id);
    const shown = await page.evaluate(() => window.facebook.ids());
    const wanted = expected.filter((id) => shown.includes(id)).sort();
    expect(wanted.length).toBeGreaterThan(0);
    await expect.poll(async () => Object.keys(await marked(page)).sort()).toEqual(wanted);
  });

  it('posts in the home feed get theirs, sponsored ones are never worrying', async () => {
    const page = await open('/?still=1');
    const named = postOf('friend, names the brand, grave, cut');
    await page.evaluate((id) => window.facebook.scrollTo(id), named);
    await expect.poll(() => badgeOn(page, named)).toMatch(/^(?:Watch|Worry|Crisis)$/u);
    expect(await badgeOn(page, postOf('friend, nothing about the brand'))).toBeUndefined();
    expect([undefined, 'Calm']).toContain(await badgeOn(page, postOf('sponsored')));
  });
});

describe('comments are judged', () => {
  it.each([
    ['in the answers of 2022', 'shape=2022'],
    ['in the answers of 2024', 'shape=2024'],
    ['in the answers of 2025', 'shape=2025'],
    ['by somebody who is not signed in', 'in=0'],
    ['with French labels', 'lang=fr'],
    ['with German labels', 'lang=de'],
    ['with Bengali labels and digits', 'lang=bn'],
    ['from what came with the page alone', 'net=none'],
    ['from the page alone, when every answer is cut in half', 'broken=cut'],
  ])('%s', async (_, options) => {
    const page = await open(`/brambleair?still=1&${options}`);
    await expect.poll(() => badgeOn(page, grave)).toMatch(/^(?:Watch|Worry|Crisis)$/u);
    await expect.poll(() => badgeOn(page, question)).toMatch(/^Calm/u);
  });
});

it('nothing on the page moves or grows because of a badge', async () => {
  const page = await open('/brambleair?still=1');
  await expect.poll(() => badgeOn(page, question)).toBeDefined();
  const sizes = () => page.evaluate(() => [window.facebook.heights(), window.facebook.widths()]);
  const withBadges = await sizes();
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('firebreak-badge')) host.remove();
  });
  expect(await sizes()).toEqual(withBadges);
});

it('no badge stands in a form, a composer, a chat or a story', async () => {
  const page = await open('/?still=1');
  await expect.poll(async () => Object.keys(await marked(page)).length).toBeGreaterThan(0);
  const wrong = 'form firebreak-badge, [contenteditable] firebreak-badge, [role=textbox] firebreak-badge';
  expect(await page.locator(wrong).count()).toBe(0);
  expect(Object.keys(await marked(page))).not.toContain('nowhere');
});

it('asks Facebook for nothing: the page’s requests are the page’s own', async () => {
  const before = on.server.requests.length;
  const page = await open('/brambleair?still=1&net=none');
  await expect.poll(() => badgeOn(page, question)).toBeDefined();
  const asked = on.server.requests.slice(before).map((line) => line.replace(/^\w+ https:\/\/[^/]+/u, ''));
  expect(asked.filter((path) => /graphql|route-definition/u.test(path))).toEqual([]);
});
