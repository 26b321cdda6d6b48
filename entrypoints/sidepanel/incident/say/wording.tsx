/** The text itself: composed or changed by hand, with what to change marked, and how long it is where it goes. */
import { Marked } from '@/components/panel/marked.tsx';
import { count, locale, t } from '@/lib/i18n.ts';
import type { Going } from './going.ts';
import { change } from './kept.ts';

const weights = {
  must: t('incident.wording.must'),
  should: t('incident.wording.should'),
  note: t('incident.wording.note'),
} as const;
const networks = { x: 'X', facebook: 'Facebook' } as const;

export function Wording({ going, label }: { readonly going: Going; readonly label: string }) {
  const { place, draft, text, composed, skeletons, languages } = going;
  const shown = composed?.language ?? languages[0] ?? 'en';
  const name = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <div class="stack">
      <div class="row">
        <label class="inline">
          <small>{t('incident.wording.language')}</small>
          <select
            value={shown}
            onChange={({ currentTarget: { value } }) => change(place, { language: value, edited: null })}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {name.of(one) ?? one}
              </option>
            ))}
          </select>
        </label>
        {skeletons.length > 1 && (
          <label class="inline grow">
            <small>{t('incident.wording.wording')}</small>
            <select
              value={composed?.skeleton ?? ''}
              onChange={({ currentTarget: { value } }) => change(place, { skeleton: value, edited: null })}
            >
              {skeletons.map((one) => (
                <option key={one} value={one}>
                  {one.replaceAll('-', ' ')}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <label class="field">
        <span>{label}</span>
        <textarea
          id={`${place}-text`}
          class="going"
          rows={6}
          maxLength={12_000}
          lang={shown}
          dir="auto"
          value={text}
          onInput={(event) => change(place, { edited: event.currentTarget.value })}
        />
      </label>
      {draft.edited !== null && composed !== null && (
        <p class="row">
          <small class="grow">{t('incident.wording.byHand')}</small>
          <button type="button" class="link" onClick={() => change(place, { edited: null })}>
            {t('incident.wording.composed')}
          </button>
        </p>
      )}
      <Empty going={going} />
      <Findings going={going} />
    </div>
  );
}

/** Slots that stand open, each leading to its question. */
function Empty({ going: { place, text, questions } }: { readonly going: Going }) {
  const open = [
    ...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, slot = '']) => (slot === 'reply_by' ? 'next_update' : slot))),
  ];
  if (open.length === 0) return null;
  return (
    <p>
      <b class="must">{t('incident.wording.empty')}</b>{' '}
      {open.map((slot, at) => {
        const asks = questions.find(({ id }) => id === slot)?.asks ?? slot;
        const to = () => document.getElementById(`${place}-${slot}`)?.focus();
        return (
          <span key={slot}>
            {at > 0 && ' \u00b7 '}
            <button type="button" class="link" onClick={to}>
              {asks}
            </button>
          </span>
        );
      })}
    </p>
  );
}

function length(network: string, { used, limit }: Going['fits'][number]['whole'], parts: number): string {
  const said = { network, used: count(used), limit: count(limit) };
  return parts > 1
    ? t('incident.wording.lengthThread', { ...said, parts: count(parts) })
    : t('incident.wording.length', said);
}

function Findings({ going: { text, checked, fits, composed } }: { readonly going: Going }) {
  const { findings, language } = checked;
  // What is empty is said above, with the way to mend it.
  const said = findings.filter(({ id }) => id !== 'unfilled');
  return (
    <div class="stack tight">
      {said.some(({ words }) => words.length > 0) && (
        <Marked text={text} findings={said} language={language ?? composed?.language ?? null} />
      )}
      <ul class="stack tight" aria-label={t('incident.wording.check')}>
        {said.map(({ id, kind, because, instead }) => (
          <li key={id}>
            <b class={kind}>{weights[kind]}</b> {because} <span class="quiet">{instead}</span>
          </li>
        ))}
        {text.trim() !== '' && findings.length === 0 && <li class="quiet">{t('incident.wording.nothingFound')}</li>}
      </ul>
      <small>
        {fits.map(({ site, whole, parts }, at) => (
          <span key={site}>
            {at > 0 && ' \u00b7 '}
            {length(networks[site], whole, parts.length)}
          </span>
        ))}
      </small>
    </div>
  );
}
