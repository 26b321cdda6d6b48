/** Who has it: four states to choose from, the present one pressed. */

import { careLine } from '@/components/page/care.ts';
import { t } from '@/lib/i18n.ts';
import type { CareState } from '@/lib/post.ts';
import type { Care } from '@/lib/triage/context.ts';
import { Help } from './help.tsx';

const choices: readonly { readonly state: CareState; readonly words: string }[] = [
  { state: 'handling', words: t('panel.care.mine') },
  { state: 'answered', words: t('panel.care.answered') },
  { state: 'escalated', words: t('panel.care.escalate') },
  { state: 'none', words: t('panel.care.nobody') },
];

export function CareChoice({ care, set }: { readonly care: Care; readonly set: (state: CareState) => void }) {
  return (
    <section class="section stack" aria-labelledby="care">
      <div class="row top">
        <div class="row grow">
          <h2 id="care">{t('panel.care.head')}</h2>
          <Help of="claim" />
        </div>
        <small role="status">{careLine(care)}</small>
      </div>
      <div class="row">
        {choices.map(({ state, words }) => (
          <button
            key={state}
            type="button"
            class="button"
            aria-pressed={care.state === state}
            onClick={() => set(state)}
          >
            {words}
          </button>
        ))}
      </div>
    </section>
  );
}
