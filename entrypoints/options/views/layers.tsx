/** Where the playbook comes from, in which order its layers lie, and how it is shared. */
import { row, t } from '@/lib/i18n.ts';
import { layerNames } from '@/lib/playbook/layers.ts';
import { momentOf } from '../naming.ts';
import { layers } from '../state.ts';
import { FilesSection } from './files.tsx';
import { SubscriptionSection } from './subscription.tsx';

const explains = {
  starter: t('options.layers.starter'),
  company: t('options.layers.company'),
  subscription: t('options.layers.subscription'),
  own: t('options.layers.own'),
} as const;

export function LayersView() {
  const found = layers.value?.layers ?? [];
  return (
    <>
      <section class="section stack" aria-labelledby="layers-title">
        <h2 id="layers-title">{t('options.layers.title')}</h2>
        <p class="quiet">{t('options.layers.about')}</p>
        <ol class="layers">
          {layerNames.map((name, index) => {
            const layer = found.find((one) => one.name === name);
            const wrong = layer?.mistakes[0];
            return (
              <li key={name} class={layer === undefined ? 'absent' : ''}>
                <b>
                  {index + 1}.{' '}
                  {layer?.title ??
                    (name === 'company' ? t('options.layers.companyPreset') : t('options.layers.sharedPlaybook'))}
                </b>
                <br />
                <small>
                  {layer === undefined ? t('options.layers.none') : explains[name]}
                  {layer?.at != null && ` ${t('options.layers.fromWhen', { when: momentOf(layer.at) })}`}
                </small>
                {layer?.problem != null && <p class="wrong">{layer.problem}</p>}
                {wrong !== undefined && (
                  <p class="wrong">
                    {t(layer?.file === null ? 'options.layers.wrongLayer' : 'options.layers.wrongPart', {
                      line: wrong.line ?? '?',
                      mistake: wrong.sentence,
                    })}
                  </p>
                )}
                {(layer?.file?.locked ?? []).length > 0 && (
                  <p class="quiet">{t('options.layers.locked', { places: row(layer?.file?.locked ?? []) })}</p>
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
