/** The posts to look at, and choosing several of them for one incident. */
import { signal } from '@preact/signals';
import type { Listed } from '@/components/panel/listed.ts';
import { PostList } from '@/components/panel/post-list.tsx';
import { count, t } from '@/lib/i18n.ts';
import { FromPosts } from './from-posts.tsx';

/** `null`: nobody is choosing. */
const picked = signal<ReadonlySet<string> | null>(null);

interface Props {
  readonly posts: readonly Listed[];
  readonly now: number;
  readonly choose: (key: string) => void;
}

export function ChooseSeveral({ posts, now, choose }: Props) {
  const keys = picked.value;
  const pick = (key: string) => {
    const next = new Set(picked.value);
    if (!next.delete(key)) next.add(key);
    picked.value = next;
  };
  const stop = () => {
    picked.value = null;
  };
  // One that has left the list meanwhile is not taken along unseen.
  const those = posts.filter(({ key }) => keys?.has(key) === true);
  return (
    <div class="stack">
      <PostList
        posts={posts}
        now={now}
        choose={choose}
        picked={keys === null ? null : { has: (key) => keys.has(key), pick }}
      />
      {keys === null ? (
        posts.length > 1 && (
          <button type="button" class="link" onClick={() => (picked.value = new Set())}>
            {t('incident.several.begin')}
          </button>
        )
      ) : (
        <div class="chosen-bar stack" role="group" aria-label={t('incident.several.chosen')}>
          <div class="row">
            <b class="grow">
              {those.length === 0
                ? t('incident.several.choose')
                : t('incident.several.count', those.length, { count: count(those.length) })}
            </b>
            <button type="button" class="link" onClick={stop}>
              {t('incident.several.stop')}
            </button>
          </div>
          {those.length > 0 && <FromPosts posts={those} origin="post" done={stop} />}
        </div>
      )}
    </div>
  );
}
