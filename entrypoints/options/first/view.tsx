/** The first two minutes: who you are, whom to watch, whom to loop in, and what that makes of three posts. */
import { Shortcuts } from '@/components/panel/shortcuts.tsx';
import { t } from '@/lib/i18n.ts';
import { assignedKeys, openKeySettings } from '@/lib/platform/shortcuts.ts';
import { reachable } from '@/lib/playbook/readiness/people.ts';
import { addressOf } from '../route.ts';
import { playbook } from '../state.ts';
import { Access } from './access.tsx';
import { BrandStep } from './brand.tsx';
import { HintsAgain } from './hints.tsx';
import { PeopleStep } from './people.tsx';
import { Samples } from './samples.tsx';
import { Step } from './step.tsx';
import { VoicesStep } from './voices.tsx';

const mac = navigator.platform.startsWith('Mac');

export function FirstSteps() {
  const book = playbook.value;
  if (book === null) return null;
  const { brand, stakeholders } = book;
  const done = {
    brand: brand.name !== '',
    voices: brand.watchlist.length > 0,
    people: stakeholders.some(reachable),
  };
  return (
    <div class="stack first-steps">
      <p class="quiet">
        {t('first.lead')} <a href={addressOf('layers')}>{t('first.import')}</a>
      </p>
      <Access />
      <ol class="steps">
        <Step id="brand" title={t('first.brand.title')} done={done.brand}>
          <BrandStep brand={brand} />
        </Step>
        <Step id="voices" title={t('first.voices.title')} done={done.voices}>
          <VoicesStep watched={brand.watchlist} />
        </Step>
        <Step id="people" title={t('first.people.title')} done={done.people}>
          <PeopleStep all={stakeholders} />
        </Step>
        <Step id="see" title={t('first.see.title')} done={false}>
          {done.brand ? <Samples brand={brand} /> : <p class="quiet">{t('first.see.needsBrand')}</p>}
        </Step>
      </ol>
      <section class="section stack" aria-labelledby="keys">
        <h2 id="keys">{t('first.keys.title')}</h2>
        <Shortcuts mac={mac} read={assignedKeys} change={openKeySettings} />
      </section>
      <HintsAgain />
      <p class="quiet">
        {t('first.after')} <a href={addressOf('readiness')}>{t('first.readiness')}</a>
      </p>
    </div>
  );
}
