/** The panel's signals, fed by the store: nobody tells the panel anything, it watches. */

import { computed, effect, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { Listed } from '@/components/panel/listed.ts';
import { watchAccess } from '@/lib/platform/access.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { companyKey } from '@/lib/platform/company.ts';
import { database } from '@/lib/platform/database.ts';
import { watchChosen } from '@/lib/platform/panel.ts';
import { type TabReading, watchReading } from '@/lib/platform/readings.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { onStored } from '@/lib/platform/stored.ts';
import { tagsInUse, tagsOfPosts } from '@/lib/platform/tagged.ts';
import type { Offer } from '@/lib/response/acknowledgement.ts';
import type { Readable } from '@/lib/sites/hosts.ts';

export type View = 'now' | 'post' | 'incident';

export const view = signal<View>('now');
export const now = signal(Date.now());
/** `null` until the first answer: the panel shows that it is loading, not that nothing is there. */
export const posts = signal<readonly Listed[] | null>(null);
/** Every tag that some post has. */
export const usedTags = signal<readonly string[]>([]);
export const playbook = signal<Answers['read-playbook'] | null>(null);
export const chosenKey = signal<string | null>(null);
export const offer = signal<Offer | null>(null);
/** What went wrong last, as a sentence. */
export const problem = signal<string | null>(null);
/** How well the page could be read that the user looks at; `null`: it is none of ours. */
export const reading = signal<TabReading | null>(null);
/** The sites that the browser does not let us read. */
export const closed = signal<readonly Readable[]>([]);

export const chosen = computed(() => posts.value?.find(({ key }) => key === chosenKey.value) ?? null);

/** Older posts are found on their page; the panel shows what a team still works on. */
const shown = { hours: 48, posts: 400 };

const failed = (error: unknown) => {
  problem.value = sentenceOf(error);
};

async function listed(): Promise<Listed[]> {
  const since = new Date(Date.now() - shown.hours * 60 * 60_000).toISOString();
  const seen = await database.posts.where('lastSeen').above(since).reverse().limit(shown.posts).toArray();
  const keys = seen.map(({ key }) => key);
  const [stored, tags] = await Promise.all([database.assessments.bulkGet(keys), tagsOfPosts(keys)]);
  return seen.flatMap(({ key, post, lastSeen }, index) => {
    const one = stored[index];
    return one?.assessment.relevant === true
      ? [
          {
            key,
            post,
            lastSeen,
            assessment: one.assessment,
            care: one.care,
            thread: one.thread ?? null,
            tags: tags[index] ?? [],
          },
        ]
      : [];
  });
}

const refreshPlaybook = () => {
  ask('read-playbook', {}).then((answer) => {
    playbook.value = answer;
  }, failed);
};

let offeredFor = '';
let offersAsked = 0;

/** Begins to watch; to be called once. */
export function start(): void {
  liveQuery(listed).subscribe({
    next: (found) => {
      posts.value = found;
    },
    error: failed,
  });
  liveQuery(tagsInUse).subscribe({
    next: (found) => {
      usedTags.value = found;
    },
    error: failed,
  });
  refreshPlaybook();
  onStored(['playbook', 'subscription', companyKey, 'settings'], refreshPlaybook);
  void watchChosen((key) => {
    if (key === null) return;
    chosenKey.value = key;
    view.value = 'post';
  });
  watchReading((found) => {
    reading.value = found;
  });
  watchAccess((missing) => {
    closed.value = missing;
  });
  setInterval(() => {
    now.value = Date.now();
  }, 15_000);
  effect(() => {
    const one = chosen.value;
    if (one === null) return;
    // Another post's words must not be shown, not even for a moment.
    if (offeredFor !== one.key) offer.value = null;
    offeredFor = one.key;
    offersAsked += 1;
    const asked = offersAsked;
    ask('offer-replies', { key: one.key }).then((found) => {
      // An answer that comes late must not stand over a later one.
      if (chosenKey.value === one.key && asked === offersAsked) offer.value = found;
    }, failed);
  });
}
