/** Counts how well this page can be read and tells the worker whenever that changed. */
import { alive, ask } from '@/lib/platform/page.ts';
import { legibility } from '@/lib/sites/legible.ts';
import type { Answer, Site } from '@/lib/sites/site.ts';

export interface FollowedReading {
  /** The page is there: from now on it counts when nothing comes. */
  begun(): void;
  /** Articles are about to be looked at, all of them in one go: so all of them of one page. */
  turn(): void;
  /** An article was looked at; `false`: it could not be read. */
  looked(read: boolean): void;
  /** One of the page's answers came; `null`: it could not be read. */
  answered(answer: Answer | null): void;
}

/** In milliseconds: long enough for a slow page to draw its first posts. */
const settle = 4_000;
const none = { articles: 0, unread: 0, answers: 0, unreadAnswers: 0, posts: 0 };

export function followReading(site: Site): FollowedReading {
  let counts = { ...none };
  let path = location.pathname;
  let planned = false;
  let told = '';
  const tell = () => {
    planned = false;
    const state = legibility(counts);
    if (state === told || !alive()) return;
    told = state;
    void ask('report-reading', { site: site.id, state });
  };
  const plan = () => {
    if (!planned) setTimeout(tell, settle);
    planned = true;
    // A page that moved on without loading is another page.
    if (path === location.pathname) return;
    path = location.pathname;
    counts = { ...none };
  };
  return {
    begun: plan,
    turn: plan,
    looked(read) {
      if (read || site.certain) counts[read ? 'articles' : 'unread'] += 1;
    },
    answered(answer) {
      plan();
      counts[answer === null ? 'unreadAnswers' : 'answers'] += 1;
      counts.posts += answer?.posts.length ?? 0;
    },
  };
}
