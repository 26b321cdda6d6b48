// @vitest-environment happy-dom
/** The page draws posts and comments in Facebook's own structure, in each variant that its address asks for. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PostEntry } from './feed.ts';

/** What happy-dom adds to a window. */
const environment = window as unknown as { happyDOM: { setURL(url: string): void } };

/** The page as a full load of this address makes it; its parts keep what the address asks for. */
async function load(search: string) {
  vi.resetModules();
  environment.happyDOM.setURL(`https://www.facebook.com/brambleair${search}`);
  document.body.innerHTML = '<div id="mount_0_0_st"></div>';
  const { posts, withShownReplies } = await import('./feed.ts');
  const { page } = await import('./page/state.ts');
  const { postView } = await import('./page/post.ts');
  const { skeleton } = await import('./page/skeleton.ts');
  const draw = (shows: string) => {
    const post = posts.find((one) => one.shows === shows) as PostEntry;
    for (const one of post.comments.slice(0, post.shown).flatMap(withShownReplies)) page.arrived.add(one.id);
    const none = (): void => undefined;
    const view = postView(post, 1, { open: none, more: none, sort: none, replies: none });
    document.getElementById('mount_0_0_st')?.append(view.element);
    return { post, view, root: view.root };
  };
  return { draw, page, skeleton };
}

const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];
const calm = 'own post, calm, with everything below it';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a post', () => {
  it('lies among 22 specks and one empty box, and says nothing of its role to whoever is signed in', async () => {
    const { root } = (await load('')).draw(calm);
    const siblings = all(root, '[data-0]')[0]?.parentElement?.children ?? [];
    expect(siblings).toHaveLength(24);
    expect([...siblings].filter((one) => one.hasAttribute('data-0'))).toHaveLength(22);
    expect(root.getAttribute('aria-posinset')).toBe('1');
    expect(root.hasAttribute('role')).toBe(false);
    expect(root.id + root.getAttribute('aria-labelledby')).toMatch(/^«R/);
    const heading = document.getElementById(root.getAttribute('aria-labelledby') ?? '');
    expect(heading?.querySelector('a[role=link]')?.textContent).toBe('Bramble Air');
  });

  it('has five ids in the order time, message, attachment, reactions, comments, which since 2025 lead nowhere', async () => {
    const found = async (search: string) => {
      const { root } = (await load(search)).draw(calm);
      const ids = root.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id));
    };
    expect(await found('')).toEqual([null, null, null, null, null]);
    const [time, message, attachment, reactions, comments] = await found('?in=0&shape=2025');
    expect(time?.querySelector('a')?.getAttribute('aria-label')).toBeTruthy();
    expect(message?.getAttribute('data-ad-preview')).toBe('message');
    expect(attachment?.querySelector('img')).toBeTruthy();
    expect(reactions?.closest('[role=toolbar]')).toBeTruthy();
    expect(comments?.textContent).toBe('214 comments');
  });

  it('is an article where nobody is signed in and was one in 2022', async () => {
    expect((await load('?in=0')).draw(calm).root.getAttribute('role')).toBe('article');
    expect((await load('?shape=2022')).draw(calm).root.getAttribute('role')).toBe('article');
  });

  it('has no address until its time is pointed at', async () => {
    const { root, post } = (await load('')).draw('friend, names the brand, grave, cut');
    const time = root.querySelector('a.time');
    expect(time?.getAttribute('href')).toMatch(/^\/brambleair\?__cft__/);
    const own = all(root, 'a').filter((one) => one.closest('[role=article]') === null);
    expect(own.some((one) => one.getAttribute('href')?.includes('/posts/'))).toBe(false);
    time?.dispatchEvent(new Event('pointerover'));
    expect(time?.getAttribute('href')).toContain('/posts/pfbid0');
    expect(root.textContent).not.toContain(post.id);
  });

  it('of a group is titled with the group, and names its author in the line below by a link through the group', async () => {
    const { root, post } = (await load('')).draw('group post, names the brand');
    const heading = document.getElementById(root.getAttribute('aria-labelledby') ?? '');
    expect(heading?.textContent).toBe('Leeds Travellers');
    expect(root.querySelector(`a[href*="/groups/${post.group?.id}/user/${post.author.id}/"] strong`)?.textContent).toBe(
      'Otis Pemberton',
    );
  });

  it('cuts a long text and gives the rest when asked', async () => {
    const { root, post, view } = (await load('')).draw('friend, names the brand, grave, cut');
    const message = () => root.querySelector('[data-ad-preview=message]');
    expect(message()?.querySelector('[role=button]')?.textContent).toBe('See more');
    expect(message()?.textContent).not.toContain('blisters');
    view.unfold();
    expect(message()?.textContent).toBe(post.text);
  });

  it('draws lines as blocks without a newline, and emoji as pictures', async () => {
    const { root } = (await load('')).draw(calm);
    const message = root.querySelector('[data-ad-preview=message]');
    expect(message?.textContent).toContain('1 March. Tickets');
    expect(all(message ?? root, 'div[dir=auto]')).toHaveLength(2);
    expect(message?.querySelector('img')?.getAttribute('alt')).toBe('☀️');
  });

  it('leaves its height when it is emptied, and is made anew on return', async () => {
    const { root, view } = (await load('')).draw(calm);
    const old = root.querySelector('[role=article]');
    view.empty();
    expect(root.querySelector('[data-virtualized=true]')?.getAttribute('style')).toMatch(/^min-height: \d+px/);
    expect(root.querySelector('[data-virtualized=true]')?.childNodes).toHaveLength(0);
    view.fill();
    expect(all(root, '[role=article]')).toHaveLength(30);
    expect(root.querySelector('[role=article]')).not.toBe(old);
  });

  it.each([
    ['fr', 'J’aime\u00A0: 1,8\u00A0K personnes', '214 commentaires', 'Commentaire de Nell Hartigan'],
    ['de', 'Gefällt mir: 1.806 Personen', '214 Kommentare', 'Kommentar von Nell Hartigan'],
    ['bn', 'লাইক: ১.৮ হা জন', '২১৪টি কমেন্ট', 'Nell Hartigan-এর কমেন্ট'],
  ])('in %s has labels and numbers of that language', async (lang, reaction, comments, comment) => {
    const { root } = (await load(`?lang=${lang}`)).draw(calm);
    expect(root.querySelector('[role=toolbar] [role=button]')?.getAttribute('aria-label')).toBe(reaction);
    expect(root.querySelector('[aria-expanded=true]')?.textContent).toBe(comments);
    expect(root.querySelector('[role=article]')?.getAttribute('aria-label')).toContain(comment);
  });

  it('that nobody can read has no mark at all', async () => {
    const { root } = (await load('?broken=shape')).draw(calm);
    expect(root.textContent).toContain('Leeds to Porto');
    const marks = '[role],[id],[lang],[aria-posinset],[aria-label],[data-ad-preview],[data-0],a[href*=comment_id]';
    expect(all(root, marks).filter((one) => one.tagName !== 'mask')).toEqual([]);
  });
});

describe('a comment', () => {
  it('is a labelled article in the post, whose links name it in base64, some in digits', async () => {
    const { root, post } = (await load('')).draw(calm);
    const articles = all(root, '[role=article][aria-label][tabindex="-1"]');
    expect(articles).toHaveLength(30);
    const names = articles.map((one) => new URL(one.querySelector('a')?.href ?? '').searchParams);
    for (const name of names) {
      const id = name.get('reply_comment_id') ?? name.get('comment_id') ?? '';
      expect(/^\d{15}$/.test(id) ? `comment:${post.id}_${id}` : atob(id)).toMatch(
        new RegExp(`^comment:${post.id}_\\d{15}$`),
      );
    }
    expect(names.filter((name) => /^\d+$/.test(name.get('comment_id') ?? '')).length).toBeGreaterThan(2);
    expect(names.filter((name) => name.has('reply_comment_id'))).toHaveLength(6);
  });

  it('says its language, and none where there are no words', async () => {
    const { root } = (await load('')).draw(calm);
    const said = all(root, '[role=article]').map(
      (one) => one.querySelector('span[lang]')?.getAttribute('lang') ?? null,
    );
    expect(new Set(said)).toEqual(
      new Set(['en', 'de-DE', 'fr-FR', 'es-ES', 'pt-PT', 'it-IT', 'nl-NL', 'ja', 'hi-Latn-IN', 'bn-IN', null]),
    );
  });

  it('brings replies only when asked for, where it came without them', async () => {
    const { page, draw } = await load('');
    const { root, view, post } = draw(calm);
    expect(root.textContent).toContain('View all 2 replies');
    const [folded] = post.comments.filter((one) => one.folded);
    for (const { id } of folded?.replies ?? []) page.arrived.add(id);
    view.grow();
    expect(root.textContent).not.toContain('View all 2 replies');
    expect(all(root, '[role=article]')).toHaveLength(32);
  });
});

it('grey shapes call themselves articles, without a label', async () => {
  const shape = (await load('')).skeleton();
  expect(shape.getAttribute('role')).toBe('article');
  expect(shape.hasAttribute('aria-label')).toBe(false);
  expect(shape.querySelector('[data-visualcompletion=loading-state]')).toBeTruthy();
});
