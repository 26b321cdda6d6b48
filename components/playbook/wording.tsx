/** A reply as it will read: slots stand out, and its length is counted as X counts it. */
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
        {used} of {limit} on X, with these sample words
        {used > limit ? '. Too long: X would refuse it, and it is not offered there.' : ''}
      </small>
      {personalNeeded && !text.includes(personal) && (
        <small class="wrong">{`The personal slot ${personal} is missing. Without it everybody gets the same sentence.`}</small>
      )}
    </div>
  );
}
