/** Where an own rule stands: at the end, where it wins, or in front of another one. */
import { t } from '@/lib/i18n.ts';
import type { Rule } from '@/lib/playbook/sections/rules.ts';
import { edit, own } from '../document.ts';
import { below } from '../state.ts';

/** @param before the own rule above it, with which it may change places */
export function RuleOrder({ rule, before }: { readonly rule: Rule; readonly before: Rule | undefined }) {
  const path = ['rules', { entry: rule.id }] as const;
  const stands = own([...path, 'before']);
  const up = () => {
    if (before === undefined) return;
    const other = ['rules', { entry: before.id }] as const;
    const written = own(other);
    // Taken out and put in again it stands behind; a comment inside it goes.
    edit([
      { path: other, value: undefined },
      { path: other, value: written },
    ]);
  };
  const lower = below.value?.playbook.rules ?? [];
  return (
    <>
      <label class="row">
        {t('options.rules.stands')}
        <select
          value={typeof stands === 'string' ? stands : ''}
          onChange={(event) =>
            void edit([{ path: [...path, 'before'], value: event.currentTarget.value || undefined }])
          }
        >
          <option value="">{t('options.rules.atEnd')}</option>
          {lower.map(({ id, title }) => (
            <option key={id} value={id}>
              {t('options.rules.before', { rule: title })}
            </option>
          ))}
        </select>
      </label>
      {before !== undefined && stands === undefined && own(['rules', { entry: before.id }, 'before']) === undefined && (
        <button type="button" class="button" onClick={up}>
          {t('options.entry.moveUp')}
        </button>
      )}
    </>
  );
}
