/** A reply as it will read: slots stand out, and its length is counted as X counts it. */
import { count, t } from '@/lib/i18n.ts';
import { lengthOn } from '@/lib/response/length.ts';
import { fill, plain } from '@/lib/response/slots.ts';

interface Props {
  readonly text: string;
  readonly language: string;
  /** What stands in the slots, as a sample. */
  readonly filling: Readonly<Record<string, string>>;
}

const personal = '{what_happened}';

export function Wording({ text, language, filling, personalNeeded }: Props & { readonly personalNeeded: boolean }) {
  const { used, limit } = lengthOn('x', plain(fill(text, filling)));
  return (
    <div class="stack">
      <p class="words" lang={language} dir="auto">
        {text.split(/(\{\w+\})/gu).map((part, index) =>
          /^\{\w+\}$/u.test(part) ? (
            <span key={index} class="slot" title={part}>
              {filling[part.slice(1, -1)] ?? part}
            </span>
          ) : (
            part
          ),
        )}
      </p>
      <small class={used > limit ? 'late' : ''}>
        {used > limit
          ? t('editor.wording.tooLong', { used: count(used), limit: count(limit) })
          : t('editor.wording.length', { used: count(used), limit: count(limit) })}
      </small>
      {personalNeeded && !text.includes(personal) && (
        <small class="wrong">{t('editor.wording.noPersonalSlot', { slot: personal })}</small>
      )}
    </div>
  );
}
