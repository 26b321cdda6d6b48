/** A text with slots: typed on top, shown filled below while it is typed. */
import { useSignal } from '@preact/signals';
import { languageName } from '@/components/playbook/names.ts';
import { Wording } from '@/components/playbook/wording.tsx';
import { t } from '@/lib/i18n.ts';
import type { EditPath } from '@/lib/playbook/edit.ts';
import { TextAt } from '../fields.tsx';
import { playbook } from '../state.ts';

interface Props {
  /** Of the entry. */
  readonly path: EditPath;
  readonly language: string;
  readonly text: string;
  readonly lines: number;
  /** The topic whose sample words are shown; absent where the personal slot is not needed. */
  readonly topic?: string | undefined;
}

export function WordingAt({ path, language, text, lines, topic }: Props) {
  const typed = useSignal<{ readonly of: string; readonly words: string } | null>(null);
  const book = playbook.value;
  const { what_happened: what = {}, contact = {} } = book?.replies ?? {};
  const mood = topic === 'praise' || topic === 'question';
  const filling = {
    author: 'Ana Moreau',
    first_name: 'Ana',
    brand: book?.brand.name ?? '',
    what_happened: what[topic ?? 'any']?.[language] ?? what.any?.[language] ?? '\u2026',
    contact: contact[language] ?? contact.en ?? '\u2026',
    reply_by: '16:30',
  };
  // Typed words are shown until what they were typed over is another text.
  const shown = typed.value?.of === text ? typed.value.words : text;
  return (
    <>
      <TextAt
        key={language}
        path={[...path, 'text', language]}
        label={t('options.replies.textIn', { language: languageName(language) })}
        lines={lines}
        lang={language}
        optional
        typing={(words) => {
          typed.value = { of: text, words };
        }}
      />
      {shown !== '' && (
        <Wording text={shown} language={language} filling={filling} personalNeeded={topic !== undefined && !mood} />
      )}
    </>
  );
}
