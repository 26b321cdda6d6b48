/** It is out: where, and by when the next word was promised. It stops the clock, and the record has the very words. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Refused } from '@/components/incident/refused.tsx';
import { t } from '@/lib/i18n.ts';
import { lead, refusals, say } from '../lead.ts';
import { incident } from '../state.ts';
import type { Going } from './going.ts';
import { change } from './kept.ts';
import { atOf, writeDown } from './recorded.ts';
import { webAddress } from './web-address.ts';

interface Props {
  readonly going: Going;
  /** To be done once it stands in the record. */
  readonly written: () => void;
}

export function Publishing({ going, written }: Props) {
  const busy = useSignal(false);
  const { place, draft, what, text, answers } = going;
  const at = atOf(going, 'published');
  const lacking = going.approvals.some(({ given }) => given === null);
  const next = answers.leftOut.includes('next_update') || what === 'thanks' ? null : answers.nextUpdate;
  const out = incident.value?.published.some(({ id }) => id === draft.publication) === true;
  // Also when the panel was closed before it heard that it is written.
  useEffect(() => {
    if (out) written();
  }, [out, draft.publication]);
  const publish = async () => {
    const shown = incident.value;
    const url = webAddress(draft.url);
    if (url === undefined) return say(at, t('incident.publish.badLink'));
    if (shown === null || busy.value) return;
    busy.value = true;
    const { statement, publication } = draft;
    if (await writeDown(going, at))
      await lead({ kind: 'published', key: shown.key, publication, what, statement, text, url, next }, at);
    busy.value = false;
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
    >
      <label class="field">
        <span>{t(`incident.publish.linkTo.${what}`)}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2_000}
          value={draft.url}
          placeholder={t('incident.publish.later')}
          onInput={(event) => change(place, { url: event.currentTarget.value })}
        />
      </label>
      {lacking && <small class="late">{t('incident.publish.lacking')}</small>}
      <div>
        <button type="submit" class="button" disabled={busy.value || text.trim() === ''}>
          {t(`incident.publish.isOut.${what}`)}
        </button>
      </div>
      <Refused why={refusals.value.get(at)} />
    </form>
  );
}
