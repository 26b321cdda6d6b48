/** Copying what was agreed to: as one text, or part by part as a thread; at the top level after it was read once more. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Refused } from '@/components/incident/refused.tsx';
import { count, list, t } from '@/lib/i18n.ts';
import { reread } from '@/lib/incident/statement/reread.ts';
import { refusals } from '../lead.ts';
import { incident } from '../state.ts';
import { copyPlain } from './clipboard.ts';
import type { Going } from './going.ts';
import { atOf, writeDown } from './recorded.ts';

const networks = { x: 'X', facebook: 'Facebook' } as const;

/** Seconds that these words still have to be read; counts down while it is drawn. */
function useLeft({ draft, holding }: Going): number {
  const at = useSignal(Date.now());
  const level = incident.value?.level ?? 'calm';
  const left = reread(level, holding, draft.since, new Date(Math.max(at.value, Date.now())))?.left ?? 0;
  useEffect(() => {
    if (left === 0) return;
    const tick = setInterval(() => {
      at.value = Date.now();
    }, 1_000);
    return () => clearInterval(tick);
  }, [left === 0]);
  return left;
}

export function Copying({ going }: { readonly going: Going }) {
  const left = useLeft(going);
  const said = useSignal('');
  const at = atOf(going, 'copy');
  const lacking = going.approvals.filter(({ given }) => given === null).map(({ title }) => title);
  if (lacking.length > 0)
    return <p class="quiet">{t('incident.copying.lacking', lacking.length, { who: list(lacking) })}</p>;
  const copy = async (text: string, copied: string) => {
    if (!(await writeDown(going, at))) return;
    said.value = (await copyPlain(text)) ? copied : t('incident.copying.refused');
  };
  const empty = going.text.trim() === '' || /\{\w+\}/u.test(going.text);
  const blocked = left > 0 || empty;
  return (
    <div class="stack tight">
      <div class="row">
        <button
          type="button"
          class="button first"
          disabled={blocked}
          onClick={() => void copy(going.text, t('incident.copying.copied'))}
        >
          {t('incident.copying.copy')}
        </button>
        {left > 0 && <small class="grow">{t('incident.copying.rereading', { seconds: count(left) })}</small>}
        {left === 0 && empty && <small class="grow">{t('incident.copying.empty')}</small>}
      </div>
      {!blocked &&
        going.fits
          .filter(({ parts }) => parts.length > 1)
          .map(({ site, parts, tooLong }) => (
            <details key={site}>
              <summary>{t('incident.copying.thread', { network: networks[site], parts: count(parts.length) })}</summary>
              <ol class="thread">
                {parts.map(({ text, used, limit }, index) => (
                  <li key={text} class="row">
                    <span class="grow excerpt">{text}</span>
                    <small class={tooLong.includes(index + 1) ? 'late' : ''}>
                      {count(used)} / {count(limit)}
                    </small>
                    <button
                      type="button"
                      class="button"
                      aria-label={t('incident.copying.copyPart', { part: count(index + 1) })}
                      onClick={() => {
                        const said = { part: count(index + 1), parts: count(parts.length) };
                        void copy(text, t('incident.copying.copiedPart', said));
                      }}
                    >
                      {t('incident.copying.copy')}
                    </button>
                  </li>
                ))}
              </ol>
            </details>
          ))}
      <p role="status" class="quiet">
        {said.value}
      </p>
      <Refused why={refusals.value.get(at)} />
    </div>
  );
}
