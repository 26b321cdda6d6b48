/** Every key that Firebreak listens to, by where it works: the browser's as they are set now, with the way to change them. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '@/lib/i18n.ts';
import type { AssignedKeys } from '@/lib/platform/shortcuts.ts';

interface Props {
  readonly mac: boolean;
  /** Asks the browser for its keys. */
  readonly read: () => Promise<AssignedKeys>;
  /** Opens the browser's page for them; answers with an address where it can't be opened. */
  readonly change: () => Promise<string | null>;
}

/** Cmd on a Mac. */
const held = (mac: boolean): string => (mac ? '\u2318' : 'Ctrl');

/** No keys are `null`. */
const set = (keys: string | undefined): readonly string[] | null =>
  keys === undefined ? [] : keys === '' ? null : [keys];

const keys = (mac: boolean, assigned: AssignedKeys | null) => [
  { press: set(assigned?.panel), does: t('first.keys.panel') },
  { press: set(assigned?.evidence), does: t('first.keys.evidence') },
  { press: ['Tab', 'Enter'], does: t('first.keys.badge') },
  { press: ['Esc'], does: t('first.keys.close') },
  { press: ['\u2190', '\u2192'], does: t('first.keys.tabs') },
  { press: ['?'], does: t('first.keys.list') },
  { press: [`${held(mac)}+S`], does: t('first.keys.save') },
  { press: [`${held(mac)}+Z`, `${held(mac)}+Shift+Z`], does: t('first.keys.undo') },
];

export function Shortcuts({ mac, read, change }: Props) {
  const assigned = useSignal<AssignedKeys | null>(null);
  const said = useSignal('');
  useEffect(() => {
    const look = () =>
      void read().then(
        (found) => {
          assigned.value = found;
        },
        // A browser that tells no keys may have them all the same: nothing is claimed.
        () => undefined,
      );
    look();
    // Somebody who comes back may have changed them.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [read, assigned]);
  const open = async () => {
    const address = await change();
    said.value = address === null ? '' : t('first.keys.cannotOpen', { address });
  };
  return (
    <>
      <dl class="keys">
        {keys(mac, assigned.value).map(({ press, does }) => (
          <div key={does} class="row">
            <dt>
              {press === null ? <small>{t('first.keys.none')}</small> : press.map((key) => <kbd key={key}>{key}</kbd>)}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        {t('first.keys.where')}{' '}
        <button type="button" class="link" onClick={() => void open()}>
          {t('first.keys.change')}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </>
  );
}
