/** Counts how well this page can be read and tells the worker: whenever that changed, and now and then which fields were read. */
import { alive, ask } from '@/lib/platform/page.ts';
import type { Post } from '@/lib/post.ts';
import { bit } from '@/lib/sites/legible.ts';
import type { Answer, Site } from '@/lib/sites/site.ts';
import { count, hasTold, note, takeTold } from '@/lib/sites/tally.ts';

export interface FollowedReading {
  /** The page is there: from now on it counts when nothing comes. */
  begun(): void;
  /** Articles are about to be looked at, all of them in one go: so all of them of one page. */
  turn(): void;
  /** An article was looked at; `undefined`: nothing had to be read, `null`: it could not be read. */
  looked(article: Element, post: Post | null | undefined): void;
  /** One of the page's answers came; `null`: it could not be read. */
  answered(answer: Answer | null, operation: string): void;
}

/** In milliseconds: long enough for a slow page to draw its first posts; and between two that tell of fields alone. */
const settle = 4_000;
const pause = 10_000;
/** Nobody's badge needs most articles to be read. Their fields are counted all the same: of the first, then of one in so many. */
const first = 30;
const every = 40;

/** @param isTold whether the page's own answers told of a post */
export function followReading(site: Site, isTold: (id: string) => boolean): FollowedReading {
  /** Bits of `lib/sites/legible.ts`: in a page, names would weigh more than what they name. */
  let seen = 0;
  let passed = 0;
  let path = location.pathname;
  let planned: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  /** Each article counts once, however often it is drawn anew. */
  const met = new WeakSet<Element>();
  const tell = () => {
    planned = undefined;
    if ((told && !hasTold()) || !alive()) return;
    told = true;
    void ask('report-reading', { site: site.id, seen, lang: document.documentElement.lang, told: takeTold() });
  };
  const plan = () => {
    // A page that moved on without loading is another page.
    if (path !== location.pathname) {
      path = location.pathname;
      seen = 0;
      passed = 0;
      told = false;
      // It gets its own time to draw its first posts.
      clearTimeout(planned);
      planned = undefined;
    }
    planned ??= setTimeout(tell, told ? pause : settle);
  };
  return {
    begun: plan,
    turn: plan,
    looked(article, post) {
      // Where not all that looks like a post is one, nothing is missing in what is none.
      if (post === null && !site.certain) return;
      seen |= post === null ? bit.unread : bit.read;
      if (met.has(article)) return;
      met.add(article);
      const read = post === undefined && (passed++ < first || passed % every === 0) ? site.read(article) : post;
      // An ad says less of itself.
      if (read === undefined || read?.promoted === true) return;
      const source = read?.kind === 'comment' ? 1 : 0;
      // What is not looked for is called "undefined": there is no such element, and no such post.
      note(source, read, (at) => article.querySelector(`${site.marks[source]?.[at]}`), isTold(`${read?.id}`));
    },
    answered(answer, operation) {
      plan();
      count((answer === null ? '-' : '+') + operation);
      seen |= answer === null ? bit.unreadAnswer : bit.answer;
      if (answer?.posts.length) seen |= bit.posts;
    },
  };
}
