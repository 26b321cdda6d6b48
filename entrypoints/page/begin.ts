/**
 * In the page, in a world of its own: watches a site's posts, asks the worker, draws badges. The manifest in `wxt.config.ts`
 * names one script for each site; built as plain scripts they are 3 kB lighter than with WXT's context, which `alive()`
 * replaces.
 */
import { badgeTag } from '@/components/page/badge.ts';
import { alive, ask, listen } from '@/lib/platform/page.ts';
import { answerEvent } from '@/lib/sites/answer-event.ts';
import type { Site } from '@/lib/sites/site.ts';
import { watch } from '@/lib/sites/watch.ts';
import { Badges } from './badges.ts';
import { closeOnScroll } from './hover.ts';
import { learner } from './learn.ts';
import { Posts } from './posts.ts';
import { followReading } from './reading.ts';
import { followTheme } from './theme.ts';

export function begin(site: Site): void {
  if (!site.owns(location.hostname)) return;
  const end = new AbortController();
  const { signal } = end;
  const posts = new Posts();
  const badges = new Badges(site, posts);
  const reading = followReading(site);
  const learn = learner(
    site,
    function* (answer) {
      reading.answered(answer);
      if (answer !== null) yield* posts.learn(answer);
    },
    () => badges.lookAgain(),
  );
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
      const { detail } = event as CustomEvent<unknown>;
      if (typeof detail === 'string' && living()) learn(site.cut(detail.slice(detail.indexOf('\n') + 1)));
    },
    { signal },
  );
  const start = () => {
    learn(site.delivered?.(document) ?? []);
    reading.begun();
    followTheme(document, site.theme, signal);
    closeOnScroll(document, signal);
    watch(document, site.article, badgeTag, (article) => living() && reading.looked(badges.look(article)), signal);
  };
  posts.onMarks = (ids) => badges.show(ids);
  site.later?.(() => living() && badges.lookAgain());
  posts.ask = (batch) => ask('assess-posts', { posts: batch });
  void listen({
    settings: (settings) => {
      badges.settings = settings;
      posts.setBrand(settings.brand);
      badges.lookAgain();
    },
    pulse: ({ keys }) => living() && posts.askAgain(keys),
  });
  // What the page was delivered with is complete only then, and no post is drawn before.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { signal });
  else start();
}
