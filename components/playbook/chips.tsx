/** A list of words: each can be taken out, new ones are typed below, several at once when they are cut by commas. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { count, t } from '@/lib/i18n.ts';
import type { Commit } from './field.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly add: Commit<readonly string[]>;
  readonly remove: Commit<string>;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly mark?: ComponentChildren;
  readonly lang?: string | undefined;
  /** Words that were decided here: they stand out. */
  readonly own?: ReadonlySet<string>;
  readonly bare?: boolean;
  /** A word may hold commas: sentences. */
  readonly whole?: boolean;
}

/** More are drawn when they are asked for: a topic has hundreds of phrases. */
const drawn = 40;

export function Chips({
  id,
  label,
  words,
  add,
  remove,
  hint,
  placeholder,
  mark,
  lang,
  own,
  bare,
  whole = false,
}: Props) {
  const wrong = useSignal<string | null>(null);
  const all = useSignal(false);
  const take = (input: HTMLInputElement) => {
    const typed = (whole ? [input.value] : input.value.split(/[,、،]/u))
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const fresh = [...new Set(typed)].filter((one) => !words.includes(one));
    if (fresh.length > 0) wrong.value = add(fresh);
    else wrong.value = null;
    if (wrong.value === null) input.value = '';
  };
  const shown = all.value ? words : words.slice(0, drawn);
  return (
    <div class="field chips">
      <span class={bare === true ? 'unseen' : 'row top'}>
        <label for={id} class="grow">
          {label}
        </label>
        {mark}
      </span>
      {words.length > 0 && (
        <ul class="row" aria-label={label}>
          {shown.map((word) => (
            <li key={word} class={own?.has(word) === true ? 'chip own' : 'chip'}>
              <bdi lang={lang}>{word}</bdi>
              <button
                type="button"
                aria-label={t('editor.chips.takeOut', { word })}
                onClick={() => {
                  wrong.value = remove(word);
                }}
              >
                {'\u00d7'}
              </button>
            </li>
          ))}
          {words.length > shown.length && (
            <li>
              <button
                type="button"
                class="link"
                onClick={() => {
                  all.value = true;
                }}
              >
                {t('editor.chips.more', words.length - shown.length, { count: count(words.length - shown.length) })}
              </button>
            </li>
          )}
        </ul>
      )}
      <input
        id={id}
        lang={lang}
        placeholder={placeholder ?? t('editor.chips.add')}
        autocomplete="off"
        aria-invalid={wrong.value !== null}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          take(event.currentTarget);
        }}
        onChange={(event) => take(event.currentTarget)}
      />
      {hint !== undefined && <small>{hint}</small>}
      {wrong.value !== null && (
        <small class="wrong" role="alert">
          {wrong.value}
        </small>
      )}
    </div>
  );
}
