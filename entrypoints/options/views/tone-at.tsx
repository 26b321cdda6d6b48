/** The tone of a reply: the starter's two words stand in the reader's language, anybody's own as they were written. */
import { TextField } from '@/components/playbook/field.tsx';
import { t } from '@/lib/i18n.ts';
import type { EditPath } from '@/lib/playbook/edit.ts';
import { now, put } from '../document.ts';
import { Changed } from '../fields.tsx';
import { fieldId } from '../route.ts';

/** As the playbook has them, and as they are read here. */
const tones: readonly (readonly [string, string])[] = [
  ['empathy', t('options.replies.first.tones.empathy')],
  ['explanation', t('options.replies.first.tones.explanation')],
];

export function ToneAt({ path }: { readonly path: EditPath }) {
  const label = t('options.replies.first.tone');
  const written = String(now(path) ?? '');
  return (
    <TextField
      id={fieldId(path)}
      label={label}
      value={tones.find(([word]) => word === written)?.[1] ?? written}
      maxLength={40}
      commit={(typed) => {
        const said = typed.trim();
        return put(path, tones.find(([, shown]) => shown === said)?.[0] ?? said);
      }}
      mark={<Changed path={path} what={label} />}
    />
  );
}
