/** One rule: its sentence, and opened the sentence with controls in it. */
import { ConditionControls } from '@/components/playbook/condition.tsx';
import { EffectControls } from '@/components/playbook/effect.tsx';
import { Item } from '@/components/playbook/item.tsx';
import { Refusing } from '@/components/playbook/refusing.tsx';
import { effectSentence, whenSentence } from '@/components/playbook/sentence.ts';
import type { Vocabulary } from '@/components/playbook/vocabulary.ts';
import { t } from '@/lib/i18n.ts';
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
  const says = t('options.rules.says', {
    when: whenSentence(rule, words),
    effect: effectSentence(rule),
    because: rule.because,
  });
  return (
    <Item
      id={id}
      open={opened.value.has(id)}
      toggle={(open) => toggle(id, open)}
      off={place === null}
      title={rule.title}
      marks={[
        place === null ? t('options.rules.isOff') : t('options.rules.number', { place }),
        changed && place !== null ? t('options.entry.changedHere') : null,
      ]}
      says={says}
    >
      {() => (
        <>
          {place === null ? (
            <p class="quiet">{says}</p>
          ) : (
            <div class="sentence">
              <span class="row top">
                <b class="grow">{t('options.rules.when')}</b>
                <Changed path={[...path, 'when']} what={t('options.rules.condition', { rule: rule.title })} />
              </span>
              <Refusing change={(when: Condition) => put([...path, 'when'], when)}>
                {(change) => (
                  <ConditionControls id={`${id}.when`} condition={rule.when} words={words} change={change} />
                )}
              </Refusing>
              <span class="row top">
                <b class="grow">{t('options.rules.then')}</b>
                <Changed path={[...path, 'effect']} what={t('options.rules.effect', { rule: rule.title })} />
              </span>
              <Refusing change={(effect: Rule['effect']) => put([...path, 'effect'], effect)}>
                {(change) => (
                  <EffectControls id={`${id}.effect`} effect={rule.effect} topics={words.topics} change={change} />
                )}
              </Refusing>
              <TextAt path={[...path, 'because']} label={t('options.rules.because')} lines={2} maxLength={300} />
              <TextAt path={[...path, 'title']} label={t('options.rules.seen')} maxLength={120} />
              <TextAt
                path={[...path, 'falseAlarms']}
                label={t('options.rules.falseAlarms')}
                lines={2}
                maxLength={300}
              />
              <small>{t('options.rules.source', { source: rule.source })}</small>
            </div>
          )}
          <div class="row">
            {own ? (
              <button type="button" class="button" onClick={() => void edit([{ path, value: undefined }])}>
                {t('options.rules.remove')}
              </button>
            ) : (
              <button
                type="button"
                class="button"
                onClick={() => void edit([{ path: [...path, 'off'], value: place === null ? undefined : true }])}
              >
                {place === null ? t('options.entry.switchOn') : t('options.entry.switchOff')}
              </button>
            )}
            {changed && (
              <button type="button" class="button" onClick={() => void edit([{ path, value: undefined }])}>
                {t('options.entry.resetToBelow')}
              </button>
            )}
            {own && place !== null && <RuleOrder rule={rule} before={before?.rule} />}
          </div>
        </>
      )}
    </Item>
  );
}
