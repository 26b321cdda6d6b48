/** The list of keys at the foot of the panel, opened by its link or with a question mark. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Shortcuts } from '@/components/panel/shortcuts.tsx';
import { typedIn } from '@/components/panel/typed-in.ts';
import { t } from '@/lib/i18n.ts';
import { assignedKeys, openKeySettings } from '@/lib/platform/shortcuts.ts';

const mac = navigator.platform.startsWith('Mac');
const open = signal(false);
/** What had the focus before the list was opened. */
let before: Element | null = null;

function toggle(): void {
  if (!open.value) before = document.activeElement;
  open.value = !open.value;
  if (!open.value && before instanceof HTMLElement && before.isConnected) before.focus();
}

/** To be called once. A field that one types in, and a list that one chooses from, keep the sign. */
export function followQuestionMark(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '?' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (typedIn(event.target) || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    toggle();
  });
}

export function Foot() {
  return (
    <div class="foot">
      {open.value && <List />}
      <button type="button" class="link" aria-expanded={open.value} aria-keyshortcuts="?" onClick={toggle}>
        {t('first.keys.title')} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
  );
}

function List() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      class="section stack"
      aria-labelledby="keys"
      onKeyDown={(event) => {
        if (event.key === 'Escape') toggle();
      }}
    >
      <h2 id="keys" ref={heading} tabIndex={-1}>
        {t('first.keys.title')}
      </h2>
      <Shortcuts mac={mac} read={assignedKeys} change={openKeySettings} />
    </section>
  );
}
