/** What changes while the page is open: the post that went wrong goes on collecting reactions and comments. */
import { views, viewsOf } from './app.ts';
import { page } from './state.ts';

/** A post with so many angry reactions does not come to rest. */
const storm = 300;

function grow(): void {
  const post = views().find((view) => (view.post.reactions.angry ?? 0) > storm)?.post;
  if (!post) return;
  page.grown.set(post.id, (page.grown.get(post.id) ?? 0) + 7);
  // A comment comes over another connection, of which nobody else sees anything.
  const next = post.comments.find(({ id }) => !page.arrived.has(id));
  if (next) page.arrived.add(next.id);
  for (const view of viewsOf(post.id)) {
    if (view.emptied()) continue;
    view.recount();
    view.grow();
  }
}

export const startGrowth = (): void => void setInterval(grow, 5_000);
