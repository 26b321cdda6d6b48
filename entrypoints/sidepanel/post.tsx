/** Post: why worry and why not, the words to answer with, who has it, its tags, whom to loop in. */
import { CareChoice } from '@/components/panel/care-choice.tsx';
import { Due } from '@/components/panel/due.tsx';
import { Level, Meter } from '@/components/panel/level.tsx';
import { Reasons } from '@/components/panel/reasons.tsx';
import { Replies } from '@/components/panel/replies.tsx';
import { Tags } from '@/components/panel/tags.tsx';
import { WatchAuthor } from '@/components/panel/watch-author.tsx';
import { t } from '@/lib/i18n.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { CareState } from '@/lib/post.ts';
import { longestTag, mostTags, tagWord } from '@/lib/record/tags.ts';
import { checking, DraftOf } from './draft.tsx';
import { HeldPost } from './held.tsx';
import { HintAt } from './hints.tsx';
import { IncidentOf } from './incident/from-posts.tsx';
import { LoopInOf } from './loop-in.tsx';
import { Spreading } from './spreading.tsx';
import { Standing } from './standing.tsx';
import { chosen, now, offer, playbook, problem, usedTags } from './state.ts';
import { did } from './tour.ts';
import { fulfilled, wishOf } from './wish.ts';

const venues: Readonly<Record<string, string>> = {
  'public-private-public': t('panel.reply.venue.publicFirst'),
  'private-first': t('panel.reply.venue.privateFirst'),
  'public-only': t('panel.reply.venue.publicOnly'),
};

export function PostView() {
  const one = chosen.value;
  if (one === null) return <p class="empty">{t('panel.post.none')}</p>;
  const { key, post, assessment, care, thread, tags } = one;
  const book = playbook.value?.playbook;
  const handle = post.author.handle?.toLowerCase() ?? null;
  const watched = book?.brand.watchlist.find((name) => name.site === post.site && name.handle === handle) ?? null;
  const watch = (entry: { why: string; until: string | null; off: boolean }) =>
    attempt(() => ask('watch-author', { site: post.site, handle: handle ?? '', ...entry }));
  const speaking = book?.stakeholders.find(({ role }) => role === offer.value?.speaker);
  const speaker =
    speaking === undefined
      ? null
      : speaking.name === ''
        ? speaking.title
        : t('panel.person', { name: speaking.name, title: speaking.title });
  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      problem.value = null;
      return true;
    } catch (error) {
      problem.value = sentenceOf(error);
      return false;
    }
  };
  const setCare = (state: CareState) => {
    if (state === 'answered') did('copied');
    void attempt(() => ask('set-care', { key, state }));
  };
  const setTag = (tag: string, on: boolean) => attempt(() => ask('tag-post', { key, tag, on }));
  // Written first, then copied: what the user did is in the record even if the clipboard refuses.
  const copy = async ({ id, language, text }: { id: string; language: string; text: string }) => {
    let written = true;
    const done = await attempt(async () => {
      const wish = `${key} ${id} ${text}`;
      written = (await ask('copied-reply', { key, reply: id, language, text, request: wishOf(wish) })).written;
      fulfilled(wish);
      if (written) await navigator.clipboard.writeText(text);
    });
    // A colleague has the post: that is said above.
    return written ? done : null;
  };
  return (
    <>
      <HeldPost />
      <section class="section stack" aria-label={t('panel.post.assessment')}>
        <div class="row">
          <Meter level={assessment.level} score={assessment.score} />
          <div class="grow stack">
            <div class="row">
              <Level level={assessment.level} />
              {care.state === 'none' && <Due due={assessment.acknowledgeBy} now={now.value} />}
            </div>
            <Standing post={post} assessment={assessment} thread={thread} />
          </div>
        </div>
        <blockquote class="quote" lang={assessment.language ?? undefined} dir="auto">
          {post.text === null ? t('panel.post.unreadable') : post.text.slice(0, 2_000)}
        </blockquote>
        {post.url !== null && (
          <a href={post.url} target="_blank" rel="noreferrer">
            {t('panel.post.open')}
          </a>
        )}
        <Reasons reasons={assessment.reasons} />
        <Spreading post={post} reasons={assessment.reasons} />
        {handle !== null && assessment.about !== 'own' && (
          <WatchAuthor key={key} handle={handle} watched={watched} watch={watch} />
        )}
        <HintAt key={`reasons ${key}`} of="reasons" />
      </section>
      {offer.value !== null && (
        <Replies
          key={key}
          offer={offer.value}
          site={post.site}
          venue={venues[book?.policies.venue?.value ?? ''] ?? ''}
          speaker={speaker}
          check={checking(one)}
          copy={copy}
          changed={() => did('copied')}
        >
          {offer.value.latest !== null && <HintAt of="copied" />}
        </Replies>
      )}
      <DraftOf one={one} />
      <CareChoice care={care} set={setCare} />
      <Tags
        key={`tags ${key}`}
        tags={tags}
        used={usedTags.value}
        word={tagWord}
        most={mostTags}
        longest={longestTag}
        set={setTag}
      />
      <LoopInOf one={one} />
      <IncidentOf one={one} />
    </>
  );
}
