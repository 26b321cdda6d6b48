/** The volume under Now: how many complain against the ordinary, since when, about what, and what of it was read. */
import { useSignal } from '@preact/signals';
import { coveredWords, sureWords } from '@/components/panel/covered.ts';
import { atTime } from '@/components/panel/plots/scale.ts';
import { Topics } from '@/components/panel/plots/topics.tsx';
import { VolumePlot } from '@/components/panel/plots/volume-plot.tsx';
import { WorryPlot } from '@/components/panel/plots/worry-plot.tsx';
import { SpikeNow } from './spike.tsx';
import { now, playbook } from './state.ts';
import { volume } from './volume-state.ts';

const spans = [
  { hours: 24, words: '24 hours' },
  { hours: 168, words: '7 days' },
] as const;

export function Volume() {
  const shown = useSignal<number>(24);
  const kept = volume.value;
  if (kept === null || kept.view.hours.length === 0) {
    return (
      <section class="section stack" aria-labelledby="volume">
        <h2 id="volume">Volume</h2>
        <p class="quiet">Nothing was counted yet. It begins with the first post about you that a page shows.</p>
      </section>
    );
  }
  const { view, worry } = kept;
  const hours = view.hours.slice(-shown.value);
  const covered = coveredWords(view.lists, view.at);
  const named = (id: string) => playbook.value?.playbook.topics.find((topic) => topic.id === id)?.title ?? id;
  const spiking = view.spike !== null && view.spike.end === null ? view.spike.topics : [];
  return (
    <section class="section stack" aria-labelledby="volume">
      <h2 id="volume">Volume</h2>
      {view.spike !== null && <SpikeNow spike={view.spike} driving={kept.driving} named={named} />}
      <p>
        <b>{view.negative}</b> negative {view.negative === 1 ? 'mention' : 'mentions'} in the last hour; about{' '}
        <b>{Math.round(view.ordinary)}</b> {Math.round(view.ordinary) === 1 ? 'is' : 'are'} ordinary.
        {view.covered < 0.5 && ' Not all of that hour was read, so there may be more.'}
      </p>
      <VolumePlot
        hours={hours}
        now={view.at}
        guessed={view.sure.rests === 'first guess'}
        choice={
          <span class="row" role="group" aria-label="Shown">
            {spans.map(({ hours: wanted, words }) => (
              <button
                key={wanted}
                type="button"
                class="link"
                aria-pressed={shown.value === wanted}
                onClick={() => {
                  shown.value = wanted;
                }}
              >
                {words}
              </button>
            ))}
          </span>
        }
      />
      {covered.length === 0 ? (
        <small>
          Nothing was covered in 24 hours: no list in order of time was read. What was seen elsewhere counts as “at
          least so many”, and hatched hours are gaps, not zeros.
        </small>
      ) : (
        covered.map((line) => <small key={line}>{line}</small>)
      )}
      <small>{sureWords(view.sure)}</small>
      {view.topics.length === 0 ? (
        <small>No negative mention of the last 24 hours names a topic.</small>
      ) : (
        <Topics
          topics={view.topics.map((topic) => ({
            ...topic,
            title: named(topic.id),
            spiking: spiking.includes(topic.id),
          }))}
        />
      )}
      <WorryPlot hours={hours.map(({ at }) => at)} steps={worry} now={view.at} />
      {now.value - view.at > 10 * 60_000 && <small>As of {atTime(view.at, now.value)}.</small>}
    </section>
  );
}
