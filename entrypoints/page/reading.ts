/** Counts how well this page can be read and tells the worker, so that a changed layout shows as that, never as silence. */
import { alive, ask } from '@/lib/platform/page.ts';
import type { SiteId } from '@/lib/post.ts';

export interface Reading {
  /** An article was looked at; `false`: it could not be read. */
  looked(read: boolean): void;
  /** One of the page's answers came; `false`: it could not be read. */
  answered(read: boolean): void;
}

/** Long enough for a slow page to draw its first posts. */
const settle = 4_000;

export function followReading(site: SiteId, signal: AbortSignal): Reading {
  const counts = { articles: 0, unread: 0, answers: 0, unreadAnswers: 0 };
  let planned: ReturnType<typeof setTimeout> | null = null;
  let told = '';
  const tell = () => {
    planned = null;
    const now = JSON.stringify([counts.articles > 0, counts.unread > 0, counts.answers > 0, counts.unreadAnswers > 0]);
    if (now === told || signal.aborted || !alive()) return;
    told = now;
    void ask('report-reading', { site, ...counts });
  };
  const plan = () => {
    if (planned === null && !signal.aborted) planned = setTimeout(tell, settle);
  };
  signal.addEventListener('abort', () => planned !== null && clearTimeout(planned));
  return {
    looked(read) {
      counts.articles += 1;
      if (!read) counts.unread += 1;
      plan();
    },
    answered(read) {
      counts.answers += 1;
      if (!read) counts.unreadAnswers += 1;
      plan();
    },
  };
}
