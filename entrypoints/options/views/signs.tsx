/** Named conditions that several rules use: changed here, they change in all of them. */
import { ConditionControls } from '@/components/playbook/condition.tsx';
import { Item } from '@/components/playbook/item.tsx';
import { Refusing } from '@/components/playbook/refusing.tsx';
import { conditionSentence } from '@/components/playbook/sentence.ts';
import { signName, type Vocabulary } from '@/components/playbook/vocabulary.ts';
import { t } from '@/lib/i18n.ts';
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import { own, put, under } from '../document.ts';
import { Changed } from '../fields.tsx';
import { fieldId, opened, toggle } from '../route.ts';

export function Signs({ words }: { readonly words: Vocabulary }) {
  return (
    <section class="section stack" aria-labelledby="signs">
      <h2 id="signs">{t('options.rules.signs')}</h2>
      <p class="quiet">{t('options.rules.signsAbout')}</p>
      <div>
        {Object.entries(words.signs).map(([sign, condition]) => {
          const path = ['signs', sign];
          const id = fieldId(path);
          const changed = own(path) !== undefined && under(path) !== undefined;
          return (
            <Item
              key={sign}
              id={id}
              open={opened.value.has(id)}
              toggle={(open) => toggle(id, open)}
              title={signName(sign)}
              marks={[changed ? t('options.entry.changedHere') : null]}
              says={conditionSentence(condition, words)}
            >
              {() => (
                <div class="sentence">
                  <Changed path={path} what={t('options.rules.sign', { sign: signName(sign) })} />
                  <Refusing change={(next: Condition) => put(path, next)}>
                    {(change) => <ConditionControls id={id} condition={condition} words={words} change={change} />}
                  </Refusing>
                </div>
              )}
            </Item>
          );
        })}
      </div>
    </section>
  );
}
