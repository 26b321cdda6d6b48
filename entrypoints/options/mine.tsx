/** What one person sets for this browser. */

import { signal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import { ask } from '@/lib/platform/ask.ts';
import { settings } from '@/lib/platform/decided.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { Settings } from '@/lib/platform/settings.ts';

const mine = signal<Settings | null>(null);
const said = signal('');
void settings.read().then(({ value, problem }) => {
  mine.value = value;
  said.value = problem ?? '';
});

const change = async (part: Partial<Settings>) => {
  if (mine.value === null) return;
  const next = { ...mine.value, ...part };
  try {
    await ask('set-settings', { settings: next });
    mine.value = next;
    said.value = t('editor.mine.saved');
  } catch (error) {
    said.value = sentenceOf(error);
  }
};

export function Mine() {
  const now = mine.value;
  if (now === null) return null;
  return (
    <section class="section stack" aria-labelledby="mine">
      <h2 id="mine">{t('editor.mine.title')}</h2>
      <label class="field">
        <span>{t('editor.mine.name')}</span>
        <input value={now.me} maxLength={80} onChange={(event) => void change({ me: event.currentTarget.value })} />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={now.showCalm}
          onChange={(event) => void change({ showCalm: event.currentTarget.checked })}
        />
        {t('editor.mine.calm')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={now.openPanel}
          onChange={(event) => void change({ openPanel: event.currentTarget.checked })}
        />
        {t('editor.mine.panel')}
      </label>
      <label class="field">
        <span>{t('editor.mine.days')}</span>
        <input
          type="number"
          min={1}
          max={365}
          value={now.retentionDays}
          onChange={(event) => void change({ retentionDays: event.currentTarget.valueAsNumber })}
        />
      </label>
      <small role="status">{said}</small>
    </section>
  );
}
