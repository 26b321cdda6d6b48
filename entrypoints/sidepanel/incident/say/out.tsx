/** What is out: the words as they went, where, and a link that was still missing. */
import { useSignal } from '@preact/signals';
import { Refused } from '@/components/incident/refused.tsx';
import { atTime } from '@/components/panel/plots/scale.ts';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../../state.ts';
import { goTo } from '../jump.ts';
import { lead, refusals, say } from '../lead.ts';
import { changeAnswers, freshDraft, keep, words } from './kept.ts';
import { webAddress } from './web-address.ts';

const names = {
  acknowledgement: t('incident.out.acknowledgement'),
  statement: t('incident.out.statement'),
  update: t('incident.out.update'),
  correction: t('incident.out.correction'),
  thanks: t('incident.out.thanks'),
} as const;

type One = IncidentView['published'][number];

export function Out({ shown }: { readonly shown: IncidentView }) {
  if (shown.published.length === 0) return null;
  const correct = () => {
    const mine = words.value?.statement;
    keep({ statement: { ...freshDraft(), answers: mine?.answers ?? freshDraft().answers } });
    changeAnswers('statement', { responsibility: 'rumour' });
    goTo('say', 'say-statement');
  };
  return (
    <section class="section stack" aria-labelledby="say-out">
      <div class="row">
        <h3 id="say-out" class="grow">
          {t('incident.out.title')}
        </h3>
        <button type="button" class="link" onClick={correct}>
          {t('incident.out.correct')}
        </button>
      </div>
      <ol class="stack">
        {[...shown.published].reverse().map((one) => (
          <li key={one.id}>
            <Published one={one} of={shown} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Published({ one, of: shown }: { readonly one: One; readonly of: IncidentView }) {
  const { id, what, at, by, url, text, next, statement } = one;
  const typed = useSignal('');
  const place = `link ${id}`;
  const add = () => {
    const link = webAddress(typed.value);
    if (link === null || link === undefined) return say(place, t('incident.noWebAddress'));
    void lead({ kind: 'published', key: shown.key, publication: id, what, statement, text, url: link, next }, place);
  };
  return (
    <>
      <div class="row">
        <b>{names[what]}</b>
        <small class="grow">
          <Said
            text={t('incident.out.when', { at: atTime(Date.parse(at), now.value), by: slot('by') })}
            parts={{ by: <bdi>{by}</bdi> }}
          />
        </small>
        {url !== null && (
          <a href={url} target="_blank" rel="noreferrer" aria-label={t('incident.out.openThis', { what: names[what] })}>
            {t('incident.out.open')}
          </a>
        )}
      </div>
      <details>
        <summary class="quiet">{t('incident.out.words')}</summary>
        <p class="words quote" dir="auto">
          {text}
        </p>
      </details>
      {url === null && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label class="field grow">
            <span class="unseen">{t(`incident.publish.linkTo.${what}`)}</span>
            <input
              value={typed.value}
              inputMode="url"
              maxLength={2_000}
              placeholder={t('incident.out.link')}
              onInput={(event) => (typed.value = event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {t('incident.out.addLink')}
          </button>
        </form>
      )}
      <Refused why={refusals.value.get(place)} />
    </>
  );
}
