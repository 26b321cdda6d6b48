/** Takes an entry out: one's own is removed, one of a layer below is switched off here. */
import { t } from '@/lib/i18n.ts';
import type { EditPath } from '@/lib/playbook/edit.ts';
import { edit, under } from '../document.ts';

interface TakeOutProps {
  readonly path: EditPath;
  /** What the button says of an own entry, and of one from below. */
  readonly words?: readonly [remove: string, off: string];
  /** Hears why it could not be done, `null` when it was. */
  readonly done?: (mistake: string | null) => void;
}

export function TakeOut({
  path,
  words = [t('options.entry.remove'), t('options.entry.switchOff')],
  done,
}: TakeOutProps) {
  const mine = under(path) === undefined;
  const change = mine ? { path, value: undefined } : { path: [...path, 'off'], value: true };
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        const mistake = edit([change]);
        done?.(mistake);
      }}
    >
      {words[mine ? 0 : 1]}
    </button>
  );
}
