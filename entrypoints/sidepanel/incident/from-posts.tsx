/** From posts to an incident: declare one, or add them to one that is open; and which one has a post already. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Refused } from '@/components/incident/refused.tsx';
import type { Listed } from '@/components/panel/listed.ts';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import { type Level, levels } from '@/lib/playbook/words.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { askPatiently, lead, refusals } from './lead.ts';
import { topicTitle } from './names.ts';
import { propose } from './proposal.ts';
import { incidents, open } from './state.ts';

interface Props {
  readonly posts: readonly Listed[];
  readonly origin: 'post' | 'alert';
  readonly done?: () => void;
}

/**
 * What the posts have in common, the most frequent first: each topic brings a checklist, and one post among many must not
 * bury what to do first.
 */
export function topicsOf(posts: readonly Listed[]): string[] {
  const counts = new Map<string, number>();
  for (const { assessment } of posts)
    for (const topic of assessment.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.filter(([, count], at) => at === 0 || count * 3 >= posts.length).map(([topic]) => topic);
}

/** An incident is never declared at calm: whoever declares one sees more than the posts say. */
function levelOf(posts: readonly Listed[]): Level {
  const highest = Math.max(...posts.map(({ assessment }) => levels.indexOf(assessment.level)), levels.indexOf('worry'));
  return levels[highest] ?? 'crisis';
}

export function declareFrom(posts: readonly Listed[], origin: Props['origin']): void {
  const topics = topicsOf(posts);
  const [first] = topics;
  const title = first === undefined ? '' : topicTitle(first);
  propose(origin, { title, level: levelOf(posts), topics, posts: posts.map(({ key }) => key) });
}

export function FromPosts({ posts, origin, done }: Props) {
  const opened = (incidents.value?.incidents ?? []).filter(({ status, drill }) => status === 'open' && !drill);
  const at = `join ${posts.map(({ key }) => key).join(' ')}`;
  const join = async (key: IncidentKey) => {
    if (!(await lead({ kind: 'join', key, posts: posts.map((one) => one.key), how: 'hand' }, at))) return;
    done?.();
    open(key);
  };
  return (
    <>
      <div class="row">
        {opened.map(({ key, title }) => (
          <button key={key} type="button" class="button" onClick={() => void join(key)}>
            <Said text={t('incident.from.add', { title: slot('title') })} parts={{ title: <bdi>{title}</bdi> }} />
          </button>
        ))}
        <button
          type="button"
          class="button"
          onClick={() => {
            declareFrom(posts, origin);
            done?.();
          }}
        >
          {t('incident.list.declare')}
        </button>
      </div>
      <Refused why={refusals.value.get(at)} />
    </>
  );
}

/** In the view of a post: where it belongs, or what can be made of it. */
export function IncidentOf({ one }: { readonly one: Listed }) {
  const { key } = one;
  const has = useSignal<readonly IncidentKey[] | null>(null);
  const known = incidents.value;
  // New deeds are why it is asked again.
  useEffect(() => {
    let gone = false;
    has.value = null;
    askPatiently('post-incidents', { key }).then(
      (found) => {
        if (!gone) has.value = found.incidents;
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [key, known]);
  if (has.value === null || known === null) return null;
  const those = known.incidents.filter((line) => has.value?.includes(line.key) === true);
  return (
    <section class="section stack" aria-labelledby="incident-of">
      <h2 id="incident-of">{t('incident.from.title')}</h2>
      {those.length === 0 ? (
        <FromPosts posts={[one]} origin="post" />
      ) : (
        <ul class="stack">
          {those.map(({ key: of, title, status }) => (
            <li key={of}>
              <Said
                text={
                  status === 'closed'
                    ? t('incident.from.belongsClosed', { title: slot('title') })
                    : t('incident.from.belongs', { title: slot('title') })
                }
                parts={{
                  title: (
                    <button type="button" class="link" onClick={() => open(of)}>
                      <bdi>{title}</bdi>
                    </button>
                  ),
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
