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

/** In milliseconds: asking the browser costs as much as reading a post, and while a page is scrolled it would be asked in each frame. */
const trust = 250;
/** More than the largest answer tells of. */
const mostTold = 2_000;

function keep(told: Set<string>, id: string): void {
  told.add(id);
  if (told.size <= mostTold) return;
  for (const oldest of told) {
    told.delete(oldest);
    return;
  }
}

export function begin(site: Site): void {
  if (!site.owns(location.hostname)) return;
  const end = new AbortController();
  const { signal } = end;
  const posts = new Posts();
  const badges = new Badges(site, posts);
  // In a page that was open before, its earlier answers were never seen: there, none is missing.
  const late = document.readyState !== 'loading';
  const reading = followReading(site, (id) => late || posts.isTold(id));
  /** What the page's answers told of lately: an article that was drawn before them is looked at again. */
  const told = new Set<string>();
  const learn = learner(
    site,
    function* (answer, operation) {
      reading.answered(answer, operation);
      if (answer === null) return;
      for (const { id } of answer.posts) keep(told, id);
      yield* posts.learn(answer);
    },
    () => {
      // Where ids may come late, an article may have been read by another one than its answer tells.
      const drawn = new Set([...told].filter((id) => site.later !== undefined || badges.hasRead(id)));
      told.clear();
      if (drawn.size > 0) badges.lookAgain(drawn);
    },
  );
  /** The extension was updated or removed under this page: leave it as if we had never been there. */
  let asked = Number.NEGATIVE_INFINITY;
  const living = () => {
    const now = performance.now();
    if (now - asked < trust) return true;
    asked = now;
    if (alive()) return true;
    asked = Number.NEGATIVE_INFINITY;
    end.abort();
    badges.removeAll();
    return false;
  };

  document.addEventListener(
    answerEvent,
    (event) => {
      const { detail } = event as CustomEvent<unknown>;
      if (typeof detail !== 'string' || !living()) return;
      learn(site.cut(detail.slice(detail.indexOf('\n') + 1)), detail.slice(0, 40).split('\n')[0] ?? '');
    },
    { signal },
  );
  const start = () => {
    learn(site.delivered?.(document) ?? [], 'delivered');
    reading.begun();
    followTheme(document, site.theme, signal);
    closeOnScroll(document, signal);
    const begin = () => {
      if (!living()) return false;
      reading.turn();
      return true;
    };
    const look = (article: Element) => reading.looked(article, badges.look(article));
    watch(document, site.article, badgeTag, { begin, look }, signal);
  };
  posts.onMarks = (ids) => badges.show(ids);
  site.later?.(() => living() && badges.lookAgain());
  posts.ask = (told) => ask('assess-posts', told);
  void listen({
    settings: (settings) => {
      badges.settings = settings;
      posts.setBrand(settings.brand);
      badges.lookAgain();
    },
    pulse: ({ keys }) => living() && posts.askAgain(keys),
  });
  // What the page was delivered with is complete only then, and no post is drawn before.
  if (late) start();
  else document.addEventListener('DOMContentLoaded', start, { signal });
}
