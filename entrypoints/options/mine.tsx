/** What one person sets for this browser. */

import { useSignal } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { t } from '@/lib/i18n.ts';
import { ask } from '@/lib/platform/ask.ts';
import { settings } from '@/lib/platform/decided.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { type Settings, type SettingsChange, settingsChange } from '@/lib/platform/settings.ts';
import { followed } from './followed.ts';

// Another tab may change them, and so does whoever deletes everything.
const { value: mine, said, load } = followed<Settings>('settings', settings);

/** @returns whether it holds; else a sentence says why not */
async function change(part: SettingsChange): Promise<boolean> {
  const checked = settingsChange.safeParse(part);
  try {
    if (!checked.success) throw new Error(checked.error.issues[0]?.message);
    await ask('set-settings', { change: checked.data });
    await load();
    said.value = t('editor.mine.saved');
    return true;
  } catch (error) {
    said.value = sentenceOf(error);
    // Drawn anew: a tick that was refused does not stand.
    if (mine.value !== null) mine.value = { ...mine.value };
    return false;
  }
}

export function Mine() {
  const now = mine.value;
  if (now === null) return said.value === '' ? null : <p class="empty">{said}</p>;
  return (
    <section class="section stack" aria-labelledby="mine">
      <h2 id="mine">{t('editor.mine.title')}</h2>
      <Field
        label={t('editor.mine.name')}
        type="text"
        limits={{ maxLength: 80 }}
        stored={now.me}
        change={({ value }) => change({ me: value })}
      />
      <Check checked={now.showCalm} set={(showCalm) => void change({ showCalm })}>
        {t('editor.mine.calm')}
      </Check>
      <Check checked={now.openPanel} set={(openPanel) => void change({ openPanel })}>
        {t('editor.mine.panel')}
      </Check>
      <Field
        label={t('editor.mine.days')}
        stored={String(now.retentionDays)}
        type="number"
        limits={{ min: 1, max: 365 }}
        change={({ valueAsNumber }) => change({ retentionDays: valueAsNumber })}
      />
      <small role="status">{said}</small>
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly type: 'text' | 'number';
  readonly limits: { readonly min?: number; readonly max?: number; readonly maxLength?: number };
  readonly stored: string;
  readonly change: (input: HTMLInputElement) => Promise<boolean>;
}

/** What is being typed stands until it is taken, whatever is stored meanwhile. */
function Field({ label, type, limits, stored, change: take }: FieldProps) {
  const typed = useSignal<string | null>(null);
  const input = {
    ...limits,
    value: typed.value ?? stored,
    onInput: (event: TargetedEvent<HTMLInputElement>) => {
      typed.value = event.currentTarget.value;
    },
    onChange: async ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
      const { value } = currentTarget;
      // Typed on meanwhile, it is not what was taken.
      if ((await take(currentTarget)) && typed.value === value) typed.value = null;
    },
  };
  return (
    <label class="field">
      <span>{label}</span>
      {type === 'number' ? <input {...input} type="number" /> : <input {...input} type="text" />}
    </label>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly set: (checked: boolean) => void;
  readonly children: string;
}

function Check({ checked, set, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => set(event.currentTarget.checked)} />
      {children}
    </label>
  );
}
