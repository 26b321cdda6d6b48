/** The tags of a post: put on by typing or with one click, taken off one by one; and how a list shows them. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '@/lib/i18n.ts';

interface Props {
  readonly tags: readonly string[];
  /** Every tag that some post has. */
  readonly used: readonly string[];
  /** A tag as it is kept; empty when nothing of it is left. */
  readonly word: (given: string) => string;
  /** So many a post may have, and so long one may be. */
  readonly most: number;
  readonly longest: number;
  /** @returns whether it was written */
  readonly set: (tag: string, on: boolean) => Promise<boolean>;
}

/** So many are offered without a letter being typed. */
const offered = 5;

export function Tags({ tags, used, word, most, longest, set }: Props) {
  const typed = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const others = used.filter((tag) => !tags.includes(tag));
  const begun = word(typed.value);
  const fitting = others.filter((tag) => tag.includes(begun)).slice(0, offered);
  const add = async (given: string) => {
    const words = given.split(/[,、،，]/u).filter((one) => word(one) !== '');
    for (const one of words) if (!(await set(one, true))) return;
    typed.value = '';
    input.current?.focus();
  };
  const takeOff = async (tag: string) => {
    await set(tag, false);
    // Its button is gone: who works with the keyboard is not thrown to the top of the page.
    input.current?.focus();
  };
  return (
    <section class="section stack" aria-labelledby="tags">
      <h2 id="tags">{t('panel.tags.title')}</h2>
      {tags.length > 0 && (
        <ul class="row tags" aria-label={t('panel.tags.ofPost')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <bdi>{tag}</bdi>
              <button type="button" aria-label={t('panel.tags.takeOff', { tag })} onClick={() => void takeOff(tag)}>
                {'\u00d7'}
              </button>
            </li>
          ))}
        </ul>
      )}
      {tags.length < most && (
        <div class="field">
          <input
            ref={input}
            aria-label={t('panel.tags.add')}
            aria-describedby="tags-how"
            placeholder={t('panel.tags.placeholder')}
            autocomplete="off"
            maxLength={longest}
            value={typed.value}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              void add(typed.value);
            }}
          />
        </div>
      )}
      <span id="tags-how" class="unseen">
        {t('panel.tags.how')}
      </span>
      {tags.length < most && fitting.length > 0 && (
        <div class="row tags" role="group" aria-label={t('panel.tags.usedBefore')}>
          {fitting.map((tag) => (
            <button
              key={tag}
              type="button"
              class="tag"
              aria-label={t('panel.tags.addOne', { tag })}
              onClick={() => void add(tag)}
            >
              + <bdi>{tag}</bdi>
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

/** As small words in a post's row; nothing where there are none. */
export function TagWords({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <span class="row tags">
      <span class="unseen">{t('panel.tags.words')}</span>
      {tags.map((tag) => (
        <bdi key={tag} class="tag">
          {tag}
        </bdi>
      ))}
    </span>
  );
}

interface FilterProps {
  /** Of the posts in the list. */
  readonly tags: readonly string[];
  readonly chosen: string | null;
  readonly choose: (tag: string | null) => void;
}

/** Narrows a list to the posts with one tag. */
export function TagFilter({ tags, chosen, choose }: FilterProps) {
  if (tags.length === 0) return null;
  return (
    <div class="row tags filter" role="group" aria-label={t('panel.tags.filter')}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-pressed={tag === chosen}
          onClick={() => choose(tag === chosen ? null : tag)}
        >
          <bdi>{tag}</bdi>
        </button>
      ))}
    </div>
  );
}
