/** One rule: its sentence, and opened the sentence with controls in it. */
import { ConditionControls } from '@/components/playbook/condition.tsx';
import { EffectControls } from '@/components/playbook/effect.tsx';
import { Item } from '@/components/playbook/item.tsx';
import { Refusing } from '@/components/playbook/refusing.tsx';
import { effectSentence, whenSentence } from '@/components/playbook/sentence.ts';
import type { Vocabulary } from '@/components/playbook/vocabulary.ts';
import type { Condition, Rule } from '@/lib/playbook/sections/rules.ts';
import { edit, put } from '../document.ts';
import { Changed, TextAt } from '../fields.tsx';
import { fieldId, opened, toggle } from '../route.ts';
import type { Listed } from '../rulebook.ts';
import { RuleOrder } from './rule-order.tsx';

interface Props {
  readonly one: Listed;
  readonly words: Vocabulary;
  /** The own rule above it. */
  readonly before: Listed | undefined;
}

export function RuleEntry({ one, words, before }: Props) {
  const { rule, place, changed, own } = one;
  const path = ['rules', { entry: rule.id }] as const;
  const id = fieldId(path);
  return (
    <Item
      id={id}
      open={opened.value.has(id)}
      toggle={(open) => toggle(id, open)}
      off={place === null}
      title={rule.title}
      marks={[place === null ? 'off' : `no. ${place}`, changed && place !== null ? 'changed here' : null]}
      says={`When ${whenSentence(rule, words)} \u2192 ${effectSentence(rule)} \u2014 ${rule.because}`}
    >
      {() => (
        <>
          {place === null ? (
            <p class="quiet">{`When ${whenSentence(rule, words)} \u2192 ${effectSentence(rule)} \u2014 ${rule.because}`}</p>
          ) : (
            <div class="sentence">
              <span class="row top">
                <b class="grow">When</b>
                <Changed path={[...path, 'when']} what={`the condition of ${rule.title}`} />
              </span>
              <Refusing change={(when: Condition) => put([...path, 'when'], when)}>
                {(change) => (
                  <ConditionControls id={`${id}.when`} condition={rule.when} words={words} change={change} />
                )}
              </Refusing>
              <span class="row top">
                <b class="grow">{'\u2192 then'}</b>
                <Changed path={[...path, 'effect']} what={`the effect of ${rule.title}`} />
              </span>
              <Refusing change={(effect: Rule['effect']) => put([...path, 'effect'], effect)}>
                {(change) => (
                  <EffectControls id={`${id}.effect`} effect={rule.effect} topics={words.topics} change={change} />
                )}
              </Refusing>
              <TextAt path={[...path, 'because']} label="— because" lines={2} maxLength={300} />
              <TextAt path={[...path, 'title']} label="What is seen, in a few words" maxLength={120} />
              <TextAt
                path={[...path, 'falseAlarms']}
                label="When this is known to be wrong"
                lines={2}
                maxLength={300}
              />
              <small>Source: {rule.source}</small>
            </div>
          )}
          <div class="row">
            {own ? (
              <button type="button" class="button" onClick={() => void edit([{ path, value: undefined }])}>
                Remove this rule
              </button>
            ) : (
              <button
                type="button"
                class="button"
                onClick={() => void edit([{ path: [...path, 'off'], value: place === null ? undefined : true }])}
              >
                {place === null ? 'Switch on' : 'Switch off'}
              </button>
            )}
            {changed && (
              <button type="button" class="button" onClick={() => void edit([{ path, value: undefined }])}>
                Reset to what holds below
              </button>
            )}
            {own && place !== null && <RuleOrder rule={rule} before={before?.rule} />}
          </div>
        </>
      )}
    </Item>
  );
}
