/** One comparison inside a rule's sentence: the fact, how it is compared, and with what. */
import { t } from '@/lib/i18n.ts';
import type { Comparison } from '@/lib/playbook/sections/rules.ts';
import { comparators, type FactWords, knowing, type Vocabulary, wordName } from './vocabulary.ts';

interface Props {
  readonly leaf: Comparison;
  readonly words: Vocabulary;
  readonly change: (leaf: Comparison) => void;
}

/** What a fact is compared with before anybody said so. */
export function beginWith(fact: FactWords, words: Vocabulary): Comparison {
  const id = fact.id;
  if (fact.gives === 'yes-no') return { fact: id, is: true };
  if (fact.gives === 'word')
    return fact.words?.[0] === undefined ? { fact: id, known: true } : { fact: id, is: fact.words[0] };
  if (fact.gives === 'words') return { fact: id, has: words.topics[0]?.id ?? 'question' };
  return { fact: id, atLeast: fact.unit === 'share' ? 0.5 : 10 };
}

const how = (leaf: Comparison): string => {
  if (leaf.known !== undefined) return leaf.known ? 'known' : 'unknown';
  if (leaf.is !== undefined) return typeof leaf.is === 'boolean' ? String(leaf.is) : 'is';
  if (leaf.has !== undefined) return 'has';
  if (leaf.atLeast !== undefined && leaf.below !== undefined) return 'between';
  return leaf.below === undefined ? 'atLeast' : 'below';
};

export function ComparisonControls({ leaf, words, change }: Props) {
  const fact = words.facts.get(leaf.fact);
  const name = fact?.called ?? leaf.fact;
  const compare = (by: string) => {
    const { fact: id } = leaf;
    const one = leaf.atLeast ?? leaf.below ?? (fact?.unit === 'share' ? 0.5 : 10);
    if (by === 'known' || by === 'unknown') change({ fact: id, known: by === 'known' });
    else if (by === 'true' || by === 'false') change({ fact: id, is: by === 'true' });
    else if (by === 'atLeast') change({ fact: id, atLeast: one });
    else if (by === 'below') change({ fact: id, below: one });
    else if (by === 'between') change({ fact: id, atLeast: one, below: leaf.below ?? one * 10 });
    else if (fact !== undefined) change(beginWith(fact, words));
  };
  const of = comparators[fact?.gives ?? 'number'];
  return (
    <>
      <select
        aria-label={t('editor.comparison.what')}
        title={fact?.describes}
        value={leaf.fact}
        onChange={(event) => {
          const chosen = words.facts.get(event.currentTarget.value);
          if (chosen !== undefined) change(beginWith(chosen, words));
        }}
      >
        {fact === undefined && <option value={leaf.fact}>{leaf.fact}</option>}
        {[...words.facts.values()].map((one) => (
          <option key={one.id} value={one.id} title={one.describes}>
            {one.called}
          </option>
        ))}
      </select>
      <select
        aria-label={t('editor.comparison.how', { fact: name })}
        value={how(leaf)}
        onChange={(event) => compare(event.currentTarget.value)}
      >
        {[...of, ...knowing].map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {leaf.atLeast !== undefined && (
        <Amount
          label={t('editor.comparison.atLeast', { fact: name })}
          fact={fact}
          value={leaf.atLeast}
          change={(atLeast) => change({ ...leaf, atLeast })}
        />
      )}
      {leaf.atLeast !== undefined && leaf.below !== undefined && <span>{t('editor.comparison.andBelow')}</span>}
      {leaf.below !== undefined && (
        <Amount
          label={t('editor.comparison.below', { fact: name })}
          fact={fact}
          value={leaf.below}
          change={(below) => change({ ...leaf, below })}
        />
      )}
      {typeof leaf.is === 'string' && (
        <Word fact={fact} name={name} value={leaf.is} change={(is) => change({ ...leaf, is })} />
      )}
      {leaf.has !== undefined && (
        <select
          aria-label={t('editor.comparison.include', { fact: name })}
          value={leaf.has}
          onChange={(event) => change({ ...leaf, has: event.currentTarget.value })}
        >
          {words.topics.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          {!words.topics.some(({ id }) => id === leaf.has) && <option value={leaf.has}>{leaf.has}</option>}
        </select>
      )}
    </>
  );
}

interface AmountProps {
  readonly label: string;
  readonly fact: FactWords | undefined;
  readonly value: number;
  readonly change: (value: number) => void;
}

/** Shares are written as percentages. */
function Amount({ label, fact, value, change }: AmountProps) {
  const share = fact?.unit === 'share';
  return (
    <>
      <input
        type="number"
        class="number"
        aria-label={label}
        step="any"
        value={share ? Math.round(value * 1_000) / 10 : value}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (Number.isFinite(typed)) change(share ? Math.round(typed * 10) / 1_000 : typed);
          else event.currentTarget.value = String(share ? value * 100 : value);
        }}
      />
      {share && <span>%</span>}
      {fact?.unit === 'minutes' && <span>{t('editor.comparison.min')}</span>}
    </>
  );
}

interface WordProps {
  readonly fact: FactWords | undefined;
  readonly name: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

function Word({ fact, name, value, change }: WordProps) {
  const label = t('editor.comparison.is', { fact: name });
  if (fact?.words === undefined)
    return (
      <input
        class="word"
        aria-label={label}
        value={value}
        onChange={(event) => change(event.currentTarget.value.trim() || value)}
      />
    );
  return (
    <select aria-label={label} value={value} onChange={(event) => change(event.currentTarget.value)}>
      {fact.words.map((word) => (
        <option key={word} value={word}>
          {wordName(word)}
        </option>
      ))}
    </select>
  );
}
