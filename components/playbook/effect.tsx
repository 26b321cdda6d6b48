/** What a rule does, as words with controls in them: points, a level to hold or to raise to, whom to loop in. */
import { t } from '@/lib/i18n.ts';
import type { Rule } from '@/lib/playbook/sections/rules.ts';
import type { Level, Role } from '@/lib/playbook/words.ts';
import { Checks } from './checks.tsx';
import { levelNames, roleNames } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

type Effect = Rule['effect'];

interface Props {
  readonly id: string;
  readonly effect: Effect;
  readonly topics: Vocabulary['topics'];
  readonly change: (effect: Effect) => string | null;
}

const levelsOf = Object.entries(levelNames);

export function EffectControls({ id, effect, topics, change }: Props) {
  const put = <Key extends keyof Effect>(key: Key, value: Effect[Key] | undefined) => {
    const { [key]: _, ...rest } = effect;
    return change(value === undefined ? rest : { ...rest, [key]: value });
  };
  const level = (key: 'hold' | 'raise', words: string) => (
    <label class="row">
      {words}
      <select
        value={effect[key] ?? ''}
        onChange={(event) => put(key, (event.currentTarget.value || undefined) as Level | undefined)}
      >
        <option value="">{t('editor.effect.noLevel')}</option>
        {levelsOf.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="stack">
      <div class="row">
        <label class="row">
          {t('editor.effect.points')}
          <input
            type="number"
            class="number"
            min={-100}
            max={100}
            value={effect.points ?? 0}
            onChange={(event) => {
              const points = event.currentTarget.valueAsNumber;
              if (Number.isFinite(points)) put('points', Math.round(points) === 0 ? undefined : Math.round(points));
            }}
          />
        </label>
        {level('hold', t('editor.effect.holdAt'))}
        {level('raise', t('editor.effect.raiseTo'))}
      </div>
      <Checks
        id={`${id}-loop-in`}
        label={t('editor.effect.loopIn')}
        options={Object.entries(roleNames).map(([value, label]) => ({ value, label }))}
        chosen={effect.loopIn ?? []}
        commit={(roles) => put('loopIn', roles.length === 0 ? undefined : (roles as Role[]))}
      />
      <Checks
        id={`${id}-topics`}
        label={t('editor.effect.fileUnder')}
        options={topics.map(({ id: value, title }) => ({ value, label: title }))}
        chosen={effect.topics ?? []}
        commit={(chosen) => put('topics', chosen.length === 0 ? undefined : chosen)}
      />
    </div>
  );
}
