/** A spike in words: since when, how many against the ordinary, which topics and words drive it, copies or people. */

import { Level } from '@/components/panel/level.tsx';
import { atClock, atTime } from '@/components/panel/plots/scale.ts';
import { Said, slot } from '@/components/said.tsx';
import { count, t } from '@/lib/i18n.ts';
import { choosePost } from '@/lib/platform/panel.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { Driving } from '@/lib/platform/volume-kept.ts';
import { levelOfSpike } from '@/lib/triage/brand-level.ts';
import type { Spike } from '@/lib/volume/spike.ts';
import { HintAt } from './hints.tsx';
import { now, problem } from './state.ts';
import { did } from './tour.ts';

interface Props {
  readonly spike: Spike;
  readonly driving: Driving | null;
  readonly named: (topic: string) => string;
}

const wordsOf = ({ words }: Driving) =>
  words.map(({ word, posts }, index) => (
    <span key={word}>
      {index > 0 && t('panel.comma')}
      <bdi>
        <b>{word}</b>
      </bdi>{' '}
      <small>({count(posts)})</small>
    </span>
  ));

export function SpikeNow({ spike, driving, named }: Props) {
  const { start, end, count: complaints, expected, topics, severity } = spike;
  const made = driving?.start === start ? driving : null;
  const ordinary = Math.max(1, Math.round(expected));
  const counted = { count: count(complaints), ordinary: count(ordinary) };
  return (
    <div class={`section notice stack inner ${end === null ? 'grave' : ''}`}>
      <div class="row">
        <Level level={levelOfSpike[severity]} />
        <b class="grow">{end === null ? t('panel.spike.running') : t('panel.spike.over')}</b>
      </div>
      <p>
        {end === null
          ? t('panel.spike.since', ordinary, { from: atTime(start, now.value), ...counted })
          : t('panel.spike.lasted', ordinary, { from: atClock(start), to: atTime(end, now.value), ...counted })}
      </p>
      {topics.length > 0 && (
        <p>
          <Said
            text={t('panel.spike.about', { topics: slot('topics') })}
            parts={{ topics: <b>{topics.slice(0, 3).map(named).join(t('panel.comma'))}</b> }}
          />
        </p>
      )}
      {made !== null && made.words.length > 0 && (
        <p>
          <Said text={t('panel.spike.driving', { words: slot('words') })} parts={{ words: wordsOf(made) }} />
        </p>
      )}
      {made?.nature === 'copies' && (
        <p>{t('panel.spike.copies', { count: count(made.texts), distinct: count(made.distinct) })}</p>
      )}
      {made?.nature === 'people' && <p>{t('panel.spike.people', { distinct: count(made.distinct) })}</p>}
      {made?.group != null && (
        <div>
          <button
            type="button"
            class="link"
            onClick={() => {
              did('volume');
              choosePost(made.group?.key ?? '').catch((error: unknown) => {
                problem.value = sentenceOf(error);
              });
            }}
          >
            {t('panel.spike.group', made.group.authors, {
              posts: count(made.group.texts),
              authors: count(made.group.authors),
            })}
          </button>
        </div>
      )}
      {end === null && <HintAt of="volume" />}
    </div>
  );
}
