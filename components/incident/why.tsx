/** A sentence that somebody has to write, or may: why a step is skipped, why the level changes, what was noted. */
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { t } from '@/lib/i18n.ts';
import { Refused } from './refused.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly button: string;
  /** Kept while the panel is closed. */
  readonly draft: Signal<string>;
  readonly required?: boolean;
  readonly focus?: boolean;
  readonly refused: string | undefined;
  /** @returns whether it is written; then the draft is emptied */
  readonly submit: (text: string) => Promise<boolean>;
  readonly cancel?: () => void;
  readonly children?: ComponentChildren;
}

const longest = 4_000;

export function Why({ id, label, button, draft, required = true, focus, refused, submit, cancel, children }: Props) {
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const text = draft.value.trim();
    if (required && text === '') return;
    if (await submit(text)) draft.value = '';
  };
  return (
    <form class="stack" onSubmit={(event) => void send(event)}>
      <label class="field">
        <span>{label}</span>
        <textarea
          id={id}
          rows={2}
          maxLength={longest}
          required={required}
          // Somebody asked for this field a moment ago.
          ref={(element) => {
            if (focus === true && element !== null && element.dataset.met !== 'true') {
              element.dataset.met = 'true';
              element.focus();
            }
          }}
          value={draft.value}
          onInput={(event) => {
            draft.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
            if (event.key === 'Escape') cancel?.();
          }}
        />
      </label>
      {children}
      <Refused why={refused} />
      <div class="row">
        <button type="submit" class="button first">
          {button}
        </button>
        {cancel !== undefined && (
          <button type="button" class="button" onClick={cancel}>
            {t('lead.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
