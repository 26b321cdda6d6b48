/** What can be changed about an incident as a whole: level with the reason, name, lead, topics; and merging two into one. */
import { type Signal, useSignal } from '@preact/signals';
import { names } from '@/components/page/icons.ts';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import type { IncidentLine, IncidentView } from '@/lib/incident/view.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { LevelField } from './level-field.tsx';
import { Refused } from './refused.tsx';
import { Topics } from './topics.tsx';
import { Why } from './why.tsx';

export interface Changes {
  readonly level: (to: Level, why: string) => Promise<boolean>;
  readonly title: (to: string) => Promise<boolean>;
  readonly owner: (to: string | null) => Promise<boolean>;
  readonly topics: (to: string[]) => void;
  readonly merge: (into: IncidentLine['key']) => void;
}

interface Props {
  readonly incident: IncidentView;
  readonly can: Changes;
  readonly refused: Readonly<Record<keyof Changes, string | undefined>>;
  readonly why: Signal<string>;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly people: readonly string[];
  /** Open ones that it could become part of. */
  readonly others: readonly IncidentLine[];
}

const all: readonly Level[] = ['calm', 'watch', 'worry', 'crisis'];

export function Change({ incident, can, refused, why, topics, people, others }: Props) {
  const level = useSignal<Level | null>(null);
  const { title, owner } = incident;
  const to = level.value ?? incident.level;
  return (
    <>
      {incident.status === 'open' && (
        <>
          <LevelField
            label={t('lead.change.level')}
            value={to}
            of={all}
            choose={(chosen) => {
              level.value = chosen;
            }}
          />
          {to !== incident.level && (
            <Why
              id="level-why"
              label={t('lead.change.why', { level: t(`lead.level.${to}`) })}
              button={t('lead.change.setTo', { level: names[to] })}
              required={false}
              draft={why}
              refused={refused.level}
              submit={async (text) => {
                const done = await can.level(to, text);
                if (done) level.value = null;
                return done;
              }}
              cancel={() => {
                level.value = null;
              }}
            />
          )}
        </>
      )}
      <One
        key={`title ${title}`}
        id="title"
        label={t('lead.change.title')}
        value={title}
        button={t('lead.change.rename')}
        refused={refused.title}
        set={can.title}
      />
      {incident.status === 'open' && (
        <>
          <One
            key={`owner ${owner}`}
            id="owner"
            label={t('lead.change.owner')}
            value={owner ?? ''}
            button={t('lead.change.handOver')}
            options={people}
            refused={refused.owner}
            set={(name) => can.owner(name)}
            none={owner === null ? null : () => void can.owner(null)}
          />
          <Topics id="topics" topics={topics} chosen={incident.topics} choose={can.topics} />
          <Refused why={refused.topics} />
        </>
      )}
      {others.length > 0 && incident.status === 'open' && (
        <Merge others={others} merge={can.merge} refused={refused.merge} />
      )}
    </>
  );
}

interface OneProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly button: string;
  readonly options?: readonly string[];
  readonly refused: string | undefined;
  readonly set: (value: string) => Promise<boolean>;
  readonly none?: (() => void) | null;
}

function One({ id, label, value, button, options = [], refused, set, none = null }: OneProps) {
  const typed = useSignal(value);
  const changed = typed.value.trim() !== value && typed.value.trim() !== '';
  const list = `${id}-options`;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) void set(typed.value.trim());
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input
          value={value}
          maxLength={200}
          list={list}
          autocomplete="off"
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </label>
      <datalist id={list}>
        {options.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Refused why={refused} />
      {(changed || none !== null) && (
        <div class="row">
          {changed && (
            <button type="submit" class="button first">
              {button}
            </button>
          )}
          {none !== null && (
            <button type="button" class="button" onClick={none}>
              {t('lead.change.nobody')}
            </button>
          )}
        </div>
      )}
    </form>
  );
}

interface MergeProps {
  readonly others: readonly IncidentLine[];
  readonly merge: Changes['merge'];
  readonly refused: string | undefined;
}

/** It can't be undone with one press, so it takes two. */
function Merge({ others, merge, refused }: MergeProps) {
  const into = useSignal<IncidentLine | null>(null);
  return (
    <div class="stack">
      <label class="field">
        <span>{t('lead.change.merge')}</span>
        <select
          value={into.value?.key ?? ''}
          onChange={(event) => {
            into.value = others.find(({ key }) => key === event.currentTarget.value) ?? null;
          }}
        >
          <option value="">–</option>
          {others.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {into.value !== null && (
        <div>
          <p>{t('lead.change.merging')}</p>
          <button type="button" class="button grave" onClick={() => into.value !== null && merge(into.value.key)}>
            <Said
              text={t('lead.change.mergeInto', { title: slot('title') })}
              parts={{ title: <bdi>{into.value.title}</bdi> }}
            />
          </button>
        </div>
      )}
      <Refused why={refused} />
    </div>
  );
}
