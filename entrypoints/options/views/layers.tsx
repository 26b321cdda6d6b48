/** Where the playbook comes from, in which order its layers lie, and how it is shared. */
import { layerNames } from '@/lib/playbook/layers.ts';
import { momentOf } from '../naming.ts';
import { layers } from '../state.ts';
import { FilesSection } from './files.tsx';
import { SubscriptionSection } from './subscription.tsx';

const explains = {
  starter: 'What a good practitioner would begin with. It comes with Firebreak.',
  company: 'Preset by your company for all its browsers. Nobody can change it here.',
  subscription: 'A playbook that your team shares at an address.',
  own: 'What was decided in this browser. It wins over everything below.',
} as const;

export function LayersView() {
  const found = layers.value?.layers ?? [];
  return (
    <>
      <section class="section stack" aria-labelledby="layers-title">
        <h2 id="layers-title">The order of the layers</h2>
        <p class="quiet">From the bottom to the top; a later layer wins. A layer says only what it decides.</p>
        <ol class="layers">
          {layerNames.map((name, index) => {
            const layer = found.find((one) => one.name === name);
            const wrong = layer?.mistakes[0];
            return (
              <li key={name} class={layer === undefined ? 'absent' : ''}>
                <b>
                  {index + 1}. {layer?.title ?? (name === 'company' ? 'Your company’s preset' : 'A shared playbook')}
                </b>
                <br />
                <small>
                  {layer === undefined ? 'There is none.' : explains[name]}
                  {layer?.at != null && ` From ${momentOf(layer.at)}.`}
                </small>
                {layer?.problem != null && <p class="wrong">{layer.problem}</p>}
                {wrong !== undefined && (
                  <p class="wrong">
                    Line {wrong.line ?? '?'}: {wrong.sentence} Until then{' '}
                    {layer?.file === null ? 'this layer' : 'this part of it'} is not used.
                  </p>
                )}
                {(layer?.file?.locked ?? []).length > 0 && (
                  <p class="quiet">Nobody above may change: {layer?.file?.locked?.join(', ')}.</p>
                )}
              </li>
            );
          })}
        </ol>
      </section>
      <SubscriptionSection />
      <FilesSection />
    </>
  );
}
