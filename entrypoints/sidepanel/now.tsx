/** Now: how worried to be about the brand at this moment, and which posts make it so. */

import { computed, signal } from '@preact/signals';
import { dueIn } from '@/components/page/due.ts';
import { Help } from '@/components/panel/help.tsx';
import { Level } from '@/components/panel/level.tsx';
import { LinkList } from '@/components/panel/link-list.tsx';
import { PostList } from '@/components/panel/post-list.tsx';
import { TagFilter } from '@/components/panel/tags.tsx';
import { count, t } from '@/lib/i18n.ts';
import { choosePost } from '@/lib/platform/panel.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { Level as LevelName } from '@/lib/playbook/words.ts';
import { brandLevel } from '@/lib/triage/brand-level.ts';
import { Alerts } from './alerts.tsx';
import { HintAt } from './hints.tsx';
import { ChooseSeveral } from './incident/choose-several.tsx';
import { Suggested } from './incident/suggested.tsx';
import { Links } from './links.tsx';
import { now, posts, problem } from './state.ts';
import { Volume } from './volume.tsx';
import { links, volume } from './volume-state.ts';

const byWorry = computed(() =>
  [...(posts.value ?? [])].sort((one, other) => other.assessment.score - one.assessment.score),
);
const uncalm = computed(() => byWorry.value.filter(({ assessment }) => assessment.level !== 'calm'));
const worrying = computed(() =>
  uncalm.value.filter(({ assessment, care }) => !assessment.part && care.state !== 'answered'),
);
/** The tag to which the list is narrowed. */
const wanted = signal<string | null>(null);
const tags = computed(() => [...new Set(worrying.value.flatMap((one) => one.tags))].sort());
/** A tag that no post has any more holds nothing back. */
const narrowed = computed(() => (wanted.value !== null && tags.value.includes(wanted.value) ? wanted.value : null));
const looked = computed(() => {
  const tag = narrowed.value;
  return tag === null ? worrying.value : worrying.value.filter((one) => one.tags.includes(tag));
});
const answered = computed(() => uncalm.value.filter(({ care }) => care.state === 'answered'));
/** Comments for which the post above stands. */
const parts = computed(() => byWorry.value.filter(({ assessment }) => assessment.part).length);

const headline: Readonly<Record<LevelName, string>> = {
  calm: t('panel.now.level.calm'),
  watch: t('panel.now.level.watch'),
  worry: t('panel.now.level.worry'),
  crisis: t('panel.now.level.crisis'),
};

export function Now() {
  if (posts.value === null) return <p class="empty">{t('panel.now.loading')}</p>;
  if (posts.value.length === 0) {
    return (
      <div class="empty stack">
        <p>{t('panel.now.nothingSeen')}</p>
        <p>{t('panel.now.readsOnly')}</p>
        <LinkList links={links.value} class="stack tight" />
      </div>
    );
  }
  const spike = volume.value?.view.spike ?? null;
  const level = brandLevel(
    worrying.value.map(({ assessment }) => assessment.level),
    spike?.end === null ? spike : null,
  );
  const oldest = worrying.value
    .filter(({ assessment, care }) => care.state === 'none' && assessment.acknowledgeBy !== null)
    .sort((one, other) =>
      String(one.assessment.acknowledgeBy).localeCompare(String(other.assessment.acknowledgeBy)),
    )[0];
  const choose = (key: string) => {
    choosePost(key).catch((error: unknown) => {
      problem.value = sentenceOf(error);
    });
  };
  const calm = posts.value.filter(({ assessment }) => assessment.level === 'calm' && !assessment.part).length;
  const seen = [
    t('panel.now.seen', posts.value.length, { count: count(posts.value.length), calm: count(calm) }),
    ...(parts.value === 0 ? [] : [t('panel.now.together', parts.value, { count: count(parts.value) })]),
    ...(oldest === undefined
      ? []
      : [t('panel.now.longest', { due: dueIn(oldest.assessment.acknowledgeBy, now.value)?.words ?? '' })]),
  ];
  return (
    <>
      <Suggested />
      <section class="section stack" aria-label={t('panel.now.brand')}>
        <div class="row">
          <Level level={level} />
          <b class="grow">{headline[level]}</b>
          <Help of="levels" />
        </div>
        <small>{seen.join(' ')}</small>
        <HintAt of="badge" />
      </section>
      <Alerts />
      <section class="section" aria-labelledby="worrying">
        <h2 id="worrying">{t('panel.now.toLookAt')}</h2>
        {worrying.value.length === 0 ? (
          <p class="quiet">{t('panel.now.nobodyAsks')}</p>
        ) : (
          <>
            <TagFilter
              tags={tags.value}
              chosen={narrowed.value}
              choose={(tag) => {
                wanted.value = tag;
              }}
            />
            <ChooseSeveral posts={looked.value} now={now.value} choose={choose} />
          </>
        )}
      </section>
      <Volume />
      {answered.value.length > 0 && (
        <section class="section" aria-labelledby="answered">
          <h2 id="answered">{t('panel.now.answered')}</h2>
          <PostList posts={answered.value} now={now.value} choose={choose} />
        </section>
      )}
      <Links />
    </>
  );
}
