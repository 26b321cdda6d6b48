/** Entries of a layer below that are switched off here, each with the way back. */
import { t } from '@/lib/i18n.ts';
import type { EditPath } from '@/lib/playbook/edit.ts';
import { isPlain, keyOf, type Plain } from '@/lib/playbook/overlay.ts';
import { edit, own, under } from '../document.ts';

interface Props {
  readonly list: EditPath;
  readonly nameOf: (entry: Plain) => string;
}

export function OffList({ list, nameOf }: Props) {
  const below = under(list);
  const mine = own(list);
  if (!Array.isArray(below) || !Array.isArray(mine)) return null;
  const off = new Set(mine.flatMap((one) => (isPlain(one) && one.off === true ? [keyOf(one)] : [])));
  const entries = below.filter((one): one is Plain => isPlain(one) && off.has(keyOf(one)));
  if (entries.length === 0) return null;
  return (
    <div class="stack">
      <h3>{t('options.entry.switchedOff')}</h3>
      <ul class="stack">
        {entries.map((entry) => {
          const key = keyOf(entry) ?? '';
          return (
            <li key={key} class="row">
              <span class="grow quiet">
                <bdi>{nameOf(entry)}</bdi>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('options.entry.switchOnNamed', { name: nameOf(entry) })}
                onClick={() => void edit([{ path: [...list, { entry: key }, 'off'], value: undefined }])}
              >
                {t('options.entry.switchOn')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
