/** A rule's condition as words with controls in them; groups are nested lists that one can read aloud. */
import { t } from '@/lib/i18n.ts';
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import { Chips } from './chips.tsx';
import { beginWith, ComparisonControls } from './comparison.tsx';
import { conditionSentence } from './sentence.ts';
import { type Group, groupNames, signName, type Vocabulary } from './vocabulary.ts';

interface Props {
  readonly id: string;
  readonly condition: Condition;
  readonly words: Vocabulary;
  /** @returns why the change is refused; `null` when it was taken */
  readonly change: (condition: Condition) => string | null;
  /** Takes the part out; absent where a rule would be left without any. */
  readonly remove?: (() => void) | undefined;
}

type Parts = { readonly group: Group; readonly parts: readonly Condition[] };

/** `not` around a group is read as "none of these". */
function grouped(condition: Condition): Parts | null {
  if ('all' in condition) return { group: 'all', parts: condition.all };
  if ('any' in condition) return { group: 'any', parts: condition.any };
  if (!('not' in condition)) return null;
  if ('all' in condition.not) return { group: 'not-all', parts: condition.not.all };
  return 'any' in condition.not ? { group: 'not-any', parts: condition.not.any } : null;
}

function built(group: Group, parts: readonly Condition[]): Condition {
  const list = [...parts];
  if (group === 'all') return { all: list };
  if (group === 'any') return { any: list };
  return { not: group === 'not-all' ? { all: list } : { any: list } };
}

export function ConditionControls(props: Props) {
  const found = grouped(props.condition);
  if (found === null) return <Leaf {...props} />;
  const { group, parts } = found;
  const { id, words, change, remove } = props;
  const put = (next: readonly Condition[]) => {
    const [only] = next;
    return change(only !== undefined && next.length === 1 && !group.startsWith('not') ? only : built(group, next));
  };
  return (
    <div class="group">
      <span class="row">
        <select
          aria-label={t('editor.condition.joined')}
          value={group}
          onChange={(event) => change(built(event.currentTarget.value as Group, parts))}
        >
          {Object.entries(groupNames).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {remove !== undefined && <Remove label={t('editor.condition.takeOutGroup')} remove={remove} />}
      </span>
      <ul>
        {parts.map((part, index) => (
          <li key={index}>
            <ConditionControls
              id={`${id}-${index}`}
              condition={part}
              words={words}
              change={(next) => put(parts.map((one, at) => (at === index ? next : one)))}
              remove={parts.length > 1 ? () => void put(parts.filter((_, at) => at !== index)) : remove}
            />
          </li>
        ))}
      </ul>
      <AddCondition words={words} add={(next) => void put([...parts, next])} />
    </div>
  );
}

function Leaf({ id, condition, words, change, remove }: Props) {
  const negated = 'not' in condition;
  const inner = negated ? condition.not : condition;
  const put = (next: Condition) => change(negated ? { not: next } : next);
  return (
    <div class="leaf row">
      <select
        aria-label={t('editor.condition.holds')}
        value={negated ? 'not' : 'so'}
        onChange={(event) => change(event.currentTarget.value === 'not' ? { not: inner } : inner)}
      >
        <option value="so">{t('editor.condition.if')}</option>
        <option value="not">{t('editor.condition.ifNot')}</option>
      </select>
      {'fact' in inner && <ComparisonControls leaf={inner} words={words} change={put} />}
      {'sign' in inner && (
        <select
          aria-label={t('editor.condition.aSign')}
          title={
            words.signs[inner.sign] === undefined
              ? undefined
              : conditionSentence(words.signs[inner.sign] ?? inner, words)
          }
          value={inner.sign}
          onChange={(event) => put({ sign: event.currentTarget.value })}
        >
          {Object.keys(words.signs).map((sign) => (
            <option key={sign} value={sign}>
              {signName(sign)}
            </option>
          ))}
        </select>
      )}
      {'words' in inner && (
        <div class="grow">
          <Chips
            id={`${id}-words`}
            label={t('editor.condition.saysOneOf')}
            words={inner.words}
            add={(fresh) => put({ words: [...inner.words, ...fresh] })}
            remove={(word) =>
              inner.words.length === 1
                ? t('editor.condition.oneWordStays')
                : put({ words: inner.words.filter((one) => one !== word) })
            }
            hint={t('editor.condition.wordHint')}
          />
        </div>
      )}
      {('all' in inner || 'any' in inner || 'not' in inner) && <span>{conditionSentence(inner, words)}</span>}
      <AddBeside condition={condition} change={change} words={words} shown={remove === undefined} />
      {remove !== undefined && <Remove label={t('editor.condition.takeOut')} remove={remove} />}
    </div>
  );
}

const Remove = ({ label, remove }: { readonly label: string; readonly remove: () => void }) => (
  <button type="button" class="take-out" aria-label={label} onClick={remove}>
    {'\u00d7'}
  </button>
);

/** A rule with one condition gets a second one: both have to hold. */
function AddBeside({
  condition,
  change,
  words,
  shown,
}: Pick<Props, 'condition' | 'change' | 'words'> & { readonly shown: boolean }) {
  return shown ? <AddCondition words={words} add={(next) => void change({ all: [condition, next] })} /> : null;
}

const kinds = [
  ['fact', t('editor.condition.kind.fact')],
  ['words', t('editor.condition.kind.words')],
  ['sign', t('editor.condition.kind.sign')],
  ['any', t('editor.condition.kind.any')],
] as const;

function AddCondition({ words, add }: { readonly words: Vocabulary; readonly add: (condition: Condition) => void }) {
  const begin = (kind: string): Condition | null => {
    const first = words.facts.get('followers') ?? [...words.facts.values()][0];
    const fact = first === undefined ? null : beginWith(first, words);
    if (kind === 'words') return { words: [t('editor.condition.aWord')] };
    if (kind === 'sign') return { sign: Object.keys(words.signs)[0] ?? 'ours' };
    return kind === 'any' && fact !== null ? { any: [fact, { words: [t('editor.condition.aWord')] }] } : fact;
  };
  return (
    <select
      class="add"
      aria-label={t('editor.condition.add')}
      value=""
      onChange={(event) => {
        const next = begin(event.currentTarget.value);
        event.currentTarget.value = '';
        if (next !== null) add(next);
      }}
    >
      <option value="">{t('editor.condition.andAlso')}</option>
      {kinds.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
