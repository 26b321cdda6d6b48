/** What a word means, where it stands: a question mark that opens one or two sentences, by pointer or keyboard. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n.ts';

export type Term =
  | 'levels'
  | 'against'
  | 'notRead'
  | 'speed'
  | 'reach'
  | 'holding'
  | 'strategy'
  | 'mandatory'
  | 'hash'
  | 'claim'
  | 'drill'
  | 'subscription'
  | 'locked'
  | 'timescales';

/** Stands beside a heading or a line of a section, never within a heading; what it says lies over what follows. */
export function Help({ of: term }: { readonly of: Term }) {
  const open = useSignal(false);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!open.value) return;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && box.current?.contains(target) === false) open.value = false;
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open, open.value]);
  return (
    <details
      ref={box}
      class="help"
      open={open.value}
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return;
        event.stopPropagation();
        open.value = false;
        box.current?.querySelector('summary')?.focus();
      }}
    >
      <summary aria-label={t('help.about', { term: t(`help.${term}.term`) })}>?</summary>
      {open.value && <p>{t(`help.${term}.says`)}</p>}
    </details>
  );
}
