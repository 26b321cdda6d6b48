/** Every key that Firebreak listens to, by where it works. */
import { t } from '@/lib/i18n.ts';

/** Cmd on a Mac. */
const held = (mac: boolean): string => (mac ? '\u2318' : 'Ctrl');

const keys = (mac: boolean) =>
  [
    { press: ['Alt+Shift+F'], does: t('first.keys.panel') },
    { press: ['Alt+Shift+E'], does: t('first.keys.evidence') },
    { press: ['Tab', 'Enter'], does: t('first.keys.badge') },
    { press: ['Esc'], does: t('first.keys.close') },
    { press: ['\u2190', '\u2192'], does: t('first.keys.tabs') },
    { press: [`${held(mac)}+S`], does: t('first.keys.save') },
    { press: [`${held(mac)}+Z`, `${held(mac)}+Shift+Z`], does: t('first.keys.undo') },
  ] as const;

export function Shortcuts({ mac }: { readonly mac: boolean }) {
  return (
    <dl class="keys">
      {keys(mac).map(({ press, does }) => (
        <div key={does} class="row">
          <dt>
            {press.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
