/** The volume under Now: how many complain against the ordinary, since when, about what, and what of it was read. */
import { useSignal } from '@preact/signals';
import { coveredWords, sureWords } from '@/components/panel/covered.ts';
import { Help } from '@/components/panel/help.tsx';
import { atTime } from '@/components/panel/plots/scale.ts';
import { Topics } from '@/components/panel/plots/topics.tsx';
import { VolumePlot } from '@/components/panel/plots/volume-plot.tsx';
import { WorryPlot } from '@/components/panel/plots/worry-plot.tsx';
import { Said, slot } from '@/components/said.tsx';
import { count, t } from '@/lib/i18n.ts';
import { SpikeNow } from './spike.tsx';
import { now, playbook } from './state.ts';
import { did } from './tour.ts';
import { volume } from './volume-state.ts';

const spans = [
  { hours: 24, words: t('panel.volume.day') },
  { hours: 168, words: t('panel.volume.week') },
] as const;

/** How many complained in the last hour, and how many are ordinary: each number has a form of its own. */
function LastHour({ negative, ordinary }: { readonly negative: number; readonly ordinary: number }) {
  const places = { negative: slot('negative'), ordinary: slot('ordinary') };
  return (
    <Said
      text={
        negative === 1 ? t('panel.volume.oneMention', ordinary, places) : t('panel.volume.mentions', ordinary, places)
      }
      parts={{ negative: <b>{count(negative)}</b>, ordinary: <b>{count(ordinary)}</b> }}
    />
  );
}

export function Volume() {
  const shown = useSignal<number>(24);
  const kept = volume.value;
  if (kept === null || kept.view.hours.length === 0) {
    return (
      <section class="section stack" aria-labelledby="volume">
        <h2 id="volume">{t('panel.volume.head')}</h2>
        <p class="quiet">{t('panel.volume.nothing')}</p>
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
      <div class="row">
        <h2 id="volume">{t('panel.volume.head')}</h2>
        <Help of="notRead" />
      </div>
      {view.spike !== null && <SpikeNow spike={view.spike} driving={kept.driving} named={named} />}
      <p>
        <LastHour negative={view.negative} ordinary={Math.round(view.ordinary)} />
        {view.covered < 0.5 && ` ${t('panel.volume.notAllRead')}`}
      </p>
      <VolumePlot
        hours={hours}
        now={view.at}
        guessed={view.sure.rests === 'first guess'}
        choice={
          <span class="row" role="group" aria-label={t('panel.volume.shown')}>
            {spans.map(({ hours: wanted, words }) => (
              <button
                key={wanted}
                type="button"
                class="link"
                aria-pressed={shown.value === wanted}
                onClick={() => {
                  shown.value = wanted;
                  did('volume');
                }}
              >
                {words}
              </button>
            ))}
          </span>
        }
      />
      {covered.length === 0 ? (
        <small>{t('panel.volume.notCovered')}</small>
      ) : (
        covered.map((line) => <small key={line}>{line}</small>)
      )}
      <small>{sureWords(view.sure)}</small>
      {view.topics.length === 0 ? (
        <small>{t('panel.volume.noTopic')}</small>
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
      {now.value - view.at > 10 * 60_000 && (
        <small>{t('panel.volume.asOf', { time: atTime(view.at, now.value) })}</small>
      )}
    </section>
  );
}
