/** Say: what goes out in public, in the order in which it is due; the part that is due now stands open. */
import '@/assets/styles/incident-words.css';
import type { ComponentChildren } from 'preact';
import { count, t } from '@/lib/i18n.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { Facts } from './say/facts.tsx';
import { First } from './say/first.tsx';
import { startPreparing } from './say/going.ts';
import { startWords, words } from './say/kept.ts';
import { Out } from './say/out.tsx';
import { StatementBuilder } from './say/statement.tsx';
import { Update } from './say/update.tsx';

startWords();
startPreparing();

type Due = 'first' | 'statement' | 'update';

/** Something out is a first word, whatever it was; after the statement only updates follow. */
function dueNow({ published }: IncidentView): Due {
  if (published.length === 0) return 'first';
  return published.some(({ what }) => what === 'statement' || what === 'correction') ? 'update' : 'statement';
}

export function Say({ incident }: { readonly incident: IncidentView }) {
  const mine = words.value;
  if (incident.status !== 'open') {
    return (
      <>
        <p class="section quiet">{t(`incident.say.over.${incident.status}`)}</p>
        <Out shown={incident} />
      </>
    );
  }
  if (mine === null) return <p class="empty">{t('incident.say.reading')}</p>;
  const due = dueNow(incident);
  return (
    <>
      {incident.drill && <p class="section notice">{t('incident.say.drill')}</p>}
      <Part id="say-acknowledgement" title={t('incident.say.first')} open={due === 'first'} done={due !== 'first'}>
        <First shown={incident} words={mine} />
      </Part>
      <Part id="say-facts" title={t('incident.say.facts')} open={false} holds={incident.facts.length}>
        <Facts shown={incident} />
      </Part>
      <Part id="say-statement" title={t('incident.say.statement')} open={due === 'statement'} done={due === 'update'}>
        <StatementBuilder shown={incident} words={mine} />
      </Part>
      <Part id="say-update" title={t('incident.say.update')} open={due === 'update'}>
        <Update shown={incident} words={mine} />
      </Part>
      <Out shown={incident} />
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly done?: boolean;
  readonly holds?: number;
  readonly children: ComponentChildren;
}

function Part({ id, title, open, done = false, holds = 0, children }: PartProps) {
  return (
    <details class="section" open={open}>
      <summary>
        <h3 id={id} tabIndex={-1}>
          {title}
        </h3>
        {done && <small> {t('incident.say.out')}</small>}
        {holds > 0 && <small> {count(holds)}</small>}
      </summary>
      {children}
    </details>
  );
}
