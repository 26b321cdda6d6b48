/** Copying what was agreed to: as one text, or part by part as a thread; at the top level after it was read once more. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Refused } from '@/components/incident/refused.tsx';
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
  if (lacking.length > 0) return <p class="quiet">It can be copied once {list(lacking)} agreed.</p>;
  const copy = async (text: string, what: string) => {
    if (!(await writeDown(going, at))) return;
    said.value = (await copyPlain(text))
      ? `${what} copied.`
      : 'The browser refused: mark the text above and copy it by hand.';
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
          onClick={() => void copy(going.text, 'The text is')}
        >
          Copy
        </button>
        {left > 0 && <small class="grow">Read it once more, slowly: {left} s.</small>}
        {left === 0 && empty && <small class="grow">Something is still empty.</small>}
      </div>
      {!blocked &&
        going.fits
          .filter(({ parts }) => parts.length > 1)
          .map(({ site, parts, tooLong }) => (
            <details key={site}>
              <summary>
                On {networks[site]}: a thread of {parts.length}
              </summary>
              <ol class="thread">
                {parts.map(({ text, used, limit }, index) => (
                  <li key={text} class="row">
                    <span class="grow excerpt">{text}</span>
                    <small class={tooLong.includes(index + 1) ? 'late' : ''}>
                      {used} / {limit}
                    </small>
                    <button
                      type="button"
                      class="button"
                      onClick={() => void copy(text, `Part ${index + 1} of ${parts.length} is`)}
                    >
                      Copy<span class="unseen"> part {index + 1}</span>
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

const list = (all: readonly string[]): string =>
  all.length < 2 ? `${all[0] ?? 'nobody'} has` : `${all.slice(0, -1).join(', ')} and ${all.at(-1)} have`;
