/** What a reader's clicks do: follow links without loading, open a post, like it, show the rest of its text. */
import { app, navigate, redrawEverywhere } from './app.ts';
import { handleOf } from './author.ts';
import { page } from './state.ts';

function itemAt(target: Element) {
  for (const { timeline } of app.columns) {
    const item = timeline.items[timeline.indexOf(target)];
    if (item) return item;
  }
  return null;
}

export function listenForClicks(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    const link = event.target.closest('a');
    if (link) {
      event.preventDefault();
      const path = link.getAttribute('href') ?? '';
      if (/^\/[^/]+(\/status\/\d+)?(\/history)?$|^\/search\?/.test(path)) navigate(path.replace('/history', ''));
      return;
    }
    const button = event.target.closest('button, [role=button]');
    const item = itemAt(event.target);
    if (button?.getAttribute('data-testid') === 'app-bar-back') navigate('/home');
    if (!item) return;
    const id = item.tweet.rest_id;
    const kind = button?.getAttribute('data-testid');
    if (kind === 'like' || kind === 'unlike') {
      if (!page.liked.delete(id)) page.liked.add(id);
      redrawEverywhere(id);
    } else if (kind === 'tweet-text-show-more-link') {
      page.expanded.add(id);
      redrawEverywhere(id);
    } else if (!button && event.target.closest('article') && !item.focal) {
      navigate(`/${handleOf(item.tweet.core.user_results.result)}/status/${id}`);
    }
  });
  window.addEventListener('popstate', () => location.reload());
}
