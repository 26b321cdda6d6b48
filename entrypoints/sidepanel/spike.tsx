/** A spike in words: since when, how many against the ordinary, which topics and words drive it, copies or people. */
import { Level } from '@/components/panel/level.tsx';
import { atClock, atTime } from '@/components/panel/plots/scale.ts';
import { choosePost } from '@/lib/platform/panel.ts';
import type { Driving } from '@/lib/platform/volume-kept.ts';
import { levelOfSpike } from '@/lib/triage/brand-level.ts';
import type { Spike } from '@/lib/volume/spike.ts';
import { now, problem } from './state.ts';

interface Props {
  readonly spike: Spike;
  readonly driving: Driving | null;
  readonly named: (topic: string) => string;
}

export function SpikeNow({ spike, driving, named }: Props) {
  const { start, end, count, expected, topics, severity } = spike;
  const made = driving?.start === start ? driving : null;
  const ordinary = Math.max(1, Math.round(expected));
  return (
    <div class={`section notice stack inner ${end === null ? 'grave' : ''}`}>
      <div class="row">
        <Level level={levelOfSpike[severity]} />
        <b class="grow">{end === null ? 'More complaints than usual' : 'There were more complaints than usual'}</b>
      </div>
      <p>
        {end === null ? `Since ${atTime(start, now.value)}` : `${atClock(start)} to ${atTime(end, now.value)}`}: {count}{' '}
        where about {ordinary} {ordinary === 1 ? 'is' : 'are'} ordinary.
      </p>
      {topics.length > 0 && (
        <p>
          It is about <b>{topics.slice(0, 3).map(named).join(', ')}</b>.
        </p>
      )}
      {made !== null && made.words.length > 0 && (
        <p>
          Words that drive it:{' '}
          {made.words.map(({ word, posts }, index) => (
            <span key={word}>
              {index > 0 && ', '}
              <bdi>
                <b>{word}</b>
              </bdi>{' '}
              <small>({posts})</small>
            </span>
          ))}
          .
        </p>
      )}
      {made?.nature === 'copies' && (
        <p>
          Most are copies: {made.texts} posts, {made.distinct} different texts. It looks like a campaign.
        </p>
      )}
      {made?.nature === 'people' && <p>Most wrote their own words: {made.distinct} different texts.</p>}
      {made?.group != null && (
        <div>
          <button
            type="button"
            class="link"
            onClick={() => {
              choosePost(made.group?.key ?? '').catch((error: unknown) => {
                problem.value = String(error);
              });
            }}
          >
            One text stands in {made.group.texts} posts by {made.group.authors}{' '}
            {made.group.authors === 1 ? 'author' : 'authors'}: show one
          </button>
        </div>
      )}
    </div>
  );
}
