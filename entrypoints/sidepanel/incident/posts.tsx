/** The posts of the incident: those that may belong to it, and all that do, however many. */

import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Paged } from '@/components/incident/paged.tsx';
import { Refused } from '@/components/incident/refused.tsx';
import { PostRowOf } from '@/components/incident/rows.tsx';
import { PostList } from '@/components/panel/post-list.tsx';
import { count, t } from '@/lib/i18n.ts';
import type { PostRow } from '@/lib/incident/rows.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { choosePost } from '@/lib/platform/panel.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { calledBy } from '@/lib/post.ts';
import { now, posts, problem } from '../state.ts';
import { CaptureButton } from './evidence/capture-button.tsx';
import { askPatiently, lead, refusals } from './lead.ts';
import { readRows, useTotal } from './pages.ts';
import { events } from './state.ts';

const suggested = signal<readonly string[]>([]);
const shownAtOnce = 5;
/** As many as one ask takes. */
const most = 2_000;

const choose = (key: string) => {
  choosePost(key).catch((error: unknown) => {
    problem.value = sentenceOf(error);
  });
};

export function Posts({ incident }: { readonly incident: IncidentView }) {
  const { key, status } = incident;
  const { total, sign } = useTotal(key, 'posts', posts.value);
  const known = new Set((posts.value ?? []).map((one) => one.key));
  return (
    <>
      {status === 'open' && !incident.drill && <Related incident={incident} />}
      <section class="section stack" aria-labelledby="posts">
        <h3 id="posts">
          {total === null ? t('incident.posts.title') : t('incident.posts.count', total, { count: count(total) })}
        </h3>
        {total === 0 && <p class="quiet">{t('incident.posts.none')}</p>}
        {total !== null && total > 0 && (
          <Paged<PostRow>
            key={key}
            label={t('incident.posts.newest')}
            total={total}
            sign={sign}
            usual={96}
            read={readRows(key, 'posts', 'post')}
            keyOf={({ post }) => post}
            draw={(row) => (
              <PostRowOf
                row={row}
                now={now.value}
                show={known.has(row.post) ? () => choose(row.post) : null}
                takeOut={
                  status === 'open' && !incident.drill
                    ? () => void lead({ kind: 'left', key, posts: [row.post] }, `${key} left ${row.post}`)
                    : null
                }
                refused={refusals.value.get(`${key} left ${row.post}`)}
                more={
                  status === 'open' &&
                  row.seen !== null && (
                    <CaptureButton incident={key} post={row.post} called={calledBy(row.seen) ?? row.post} link />
                  )
                }
              />
            )}
          />
        )}
      </section>
    </>
  );
}

/** Posts with one of its topics that are in none yet: suggested, never taken by themselves. */
function Related({ incident: { key, topics } }: { readonly incident: IncidentView }) {
  const all = useSignal(false);
  const seen = posts.value;
  // New posts and new deeds are why it is asked again.
  useEffect(() => {
    let gone = false;
    askPatiently('related-posts', { key }).then(
      (found) => {
        if (!gone) suggested.value = found.posts;
      },
      () => undefined,
    );
    return () => {
      gone = true;
      suggested.value = [];
    };
  }, [key, topics.join(), seen, events.value]);
  const found = suggested.value;
  if (found.length === 0) return null;
  const at = `${key} join related`;
  const listed = (seen ?? []).filter((one) => found.includes(one.key));
  const join = () => void lead({ kind: 'join', key, posts: found.slice(0, most), how: 'topic' }, at);
  return (
    <section class="section stack" aria-labelledby="related">
      <h3 id="related">{t('incident.posts.mayBelong', found.length, { count: count(found.length) })}</h3>
      <small>{t('incident.posts.whyBelong')}</small>
      <PostList posts={all.value ? listed : listed.slice(0, shownAtOnce)} now={now.value} choose={choose} />
      {listed.length > shownAtOnce && !all.value && (
        <button type="button" class="link" onClick={() => (all.value = true)}>
          {t('incident.showMore', { count: count(listed.length - shownAtOnce) })}
        </button>
      )}
      <div class="row">
        <button type="button" class="button first" onClick={join}>
          {t('incident.posts.add', found.length)}
        </button>
      </div>
      <Refused why={refusals.value.get(at)} />
    </section>
  );
}
