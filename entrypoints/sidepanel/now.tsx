/** Now: how worried to be about the brand at this moment, and which posts make it so. */
import { computed, signal } from '@preact/signals';
import { dueIn } from '@/components/page/due.ts';
import { Level } from '@/components/panel/level.tsx';
import { PostList } from '@/components/panel/post-list.tsx';
import { TagFilter } from '@/components/panel/tags.tsx';
import { choosePost } from '@/lib/platform/panel.ts';
import type { Level as LevelName } from '@/lib/playbook/words.ts';
import { brandLevel } from '@/lib/triage/brand-level.ts';
import { Alerts } from './alerts.tsx';
import { ChooseSeveral } from './incident/choose-several.tsx';
import { Suggested } from './incident/suggested.tsx';
import { LinkList, Links } from './links.tsx';
import { now, posts, problem } from './state.ts';
import { Volume } from './volume.tsx';
import { volume } from './volume-state.ts';

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
  calm: 'Nothing to worry about in what was read.',
  watch: 'Something to keep an eye on.',
  worry: 'Something that must not wait.',
  crisis: 'This is a crisis: bring in your people.',
};

export function Now() {
  if (posts.value === null) return <p class="empty">Reading what was seen …</p>;
  if (posts.value.length === 0) {
    return (
      <div class="empty stack">
        <p>No post about your brand was seen in the last two days.</p>
        <p>Firebreak reads what you look at, and nothing else. Open:</p>
        <LinkList />
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
      problem.value = String(error);
    });
  };
  const calm = posts.value.filter(({ assessment }) => assessment.level === 'calm' && !assessment.part).length;
  return (
    <>
      <Suggested />
      <section class="section stack" aria-label="The brand now">
        <div class="row">
          <Level level={level} />
          <b class="grow">{headline[level]}</b>
        </div>
        <small>
          {posts.value.length} posts about you seen in two days, {calm} of them calm.
          {parts.value > 0 && ` ${parts.value} comments stand together as one, below your own post.`}
          {oldest !== undefined &&
            ` Who waits longest: ${dueIn(oldest.assessment.acknowledgeBy, now.value)?.words ?? ''}.`}
        </small>
      </section>
      <Alerts />
      <section class="section" aria-labelledby="worrying">
        <h2 id="worrying">To look at</h2>
        {worrying.value.length === 0 ? (
          <p class="quiet">No post asks for you.</p>
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
          <h2 id="answered">Answered</h2>
          <PostList posts={answered.value} now={now.value} choose={choose} />
        </section>
      )}
      <Links />
    </>
  );
}
