/** All posts of a whole page and of a whole answer: saved ones that the command line opened, or pages of tests. */
import type { Post } from '@/lib/post.ts';
import { merge } from './merge.ts';
import type { Answer, Site } from './site.ts';

/** Posts of one file: each once, as all that was told of it says. */
function once(posts: readonly Post[], told: 'page' | 'answer', before: ReadonlyMap<string, Post>): Map<string, Post> {
  const byId = new Map(before);
  for (const post of posts) byId.set(post.id, merge({ [told]: post, earlier: byId.get(post.id) ?? null }) ?? post);
  return byId;
}

/** @returns `null` when no text of the answer is in a known shape; @throws SyntaxError when one is no JSON */
export function readWhole(site: Site, texts: Iterable<string>): Post[] | null {
  const answers: (Answer | null)[] = [];
  for (const text of texts) answers.push(site.readAnswer(JSON.parse(text)));
  const read = answers.filter((answer) => answer !== null);
  if (read.length === 0 && answers.length > 0) return null;
  const posts = read.flatMap((answer) => answer.posts);
  return [...once(posts, 'answer', new Map()).values()];
}

/** The posts of a page: those that stand in its JSON, completed by what it shows, and those that it only shows. */
export function readPage(site: Site, document: Document): Post[] {
  const delivered = new Map((readWhole(site, site.delivered?.(document) ?? []) ?? []).map((post) => [post.id, post]));
  const articles = [...document.querySelectorAll(site.article)];
  const shown = articles.map((article) => site.read(article)).filter((post) => post !== null);
  return [...once(shown, 'page', delivered).values()];
}
