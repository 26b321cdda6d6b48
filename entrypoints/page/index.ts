/**
 * In the page, in a world of its own: picks the site, watches its posts, asks the worker, draws badges. The manifest in
 * `wxt.config.ts` names it as a content script; built as a plain script it is 3 kB lighter than with WXT's context, which
 * `alive()` replaces.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alive, ask, listen } from '@/lib/platform/page.ts';
import { answerEvent } from '@/lib/sites/answer-event.ts';
import { watch } from '@/lib/sites/watch.ts';
import { x } from '@/lib/sites/x/index.ts';
import { Badges } from './badges.ts';
import { closeOnScroll } from './hover.ts';
import { Posts } from './posts.ts';
import { followReading } from './reading.ts';
import { followTheme } from './theme.ts';

export default defineUnlistedScript({
  main() {
    if (!x.owns(location.hostname)) return;
    const end = new AbortController();
    const posts = new Posts(x);
    const badges = new Badges(x, posts);
    const reading = followReading(x.id, end.signal);
    /** The extension was updated or removed under this page: leave it as if we had never been there. */
    const living = () => {
      if (alive()) return true;
      end.abort();
      badges.removeAll();
      return false;
    };

    document.addEventListener(
      answerEvent,
      (event) => {
        if (!living()) return;
        const { detail } = event as CustomEvent<unknown>;
        if (typeof detail === 'string') reading.answered(posts.learn(detail));
      },
      { signal: end.signal },
    );
    const start = () => {
      followTheme(document, end.signal);
      closeOnScroll(document, end.signal);
      watch(document, x.article, (article) => living() && reading.looked(badges.look(article)), end.signal);
    };
    posts.onMarks = (ids) => badges.show(ids);
    posts.ask = (batch) => ask('assess-posts', { posts: batch });
    void listen({
      settings: (settings) => {
        badges.settings = settings;
        posts.setBrand(settings.brand);
        badges.lookAgain();
      },
      pulse: ({ keys }) => living() && posts.askAgain(keys),
    });
    if (document.body === null)
      document.addEventListener('DOMContentLoaded', start, { once: true, signal: end.signal });
    else start();
  },
});
