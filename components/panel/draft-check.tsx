/** Checks what is about to be sent: what it holds, what to change and why, with the words marked. */
import { useSignal } from '@preact/signals';
import { count, t } from '@/lib/i18n.ts';
import type { Draft } from '@/lib/response/draft/check.ts';
import type { Kind, Responsibility } from '@/lib/response/draft/setting.ts';
import { Marked } from './marked.tsx';

interface Props {
  readonly check: (text: string, kind: Kind, responsibility: Responsibility) => Draft;
  readonly language: string | null;
}

const kinds: readonly [Kind, string][] = [
  ['acknowledgement', t('panel.draft.acknowledgement')],
  ['statement', t('panel.draft.statement')],
  ['update', t('panel.draft.update')],
];
const causes: readonly [Responsibility, string][] = [
  ['unknown', t('panel.draft.unknown')],
  ['victim', t('panel.draft.victim')],
  ['accident', t('panel.draft.accident')],
  ['at-fault', t('panel.draft.atFault')],
];
const weights = { must: t('panel.draft.must'), should: t('panel.draft.should'), note: t('panel.draft.note') };

export function DraftCheck({ check, language }: Props) {
  const text = useSignal('');
  const kind = useSignal<Kind>('acknowledgement');
  const cause = useSignal<Responsibility>('unknown');
  const draft = text.value.trim() === '' ? null : check(text.value, kind.value, cause.value);
  return (
    <details class="section">
      <summary>
        <h2>{t('panel.draft.head')}</h2>
      </summary>
      <div class="stack">
        <div class="row">
          <Choice
            label={t('panel.draft.kind')}
            of={kinds}
            chosen={kind.value}
            choose={(value) => (kind.value = value)}
          />
          <Choice
            label={t('panel.draft.cause')}
            of={causes}
            chosen={cause.value}
            choose={(value) => (cause.value = value)}
          />
        </div>
        <label class="field">
          <span>{t('panel.draft.text')}</span>
          <textarea
            rows={5}
            lang={language ?? undefined}
            dir="auto"
            maxLength={25_000}
            value={text.value}
            placeholder={t('panel.draft.like')}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
        </label>
        {draft !== null && <Checked draft={draft} text={text.value} />}
      </div>
    </details>
  );
}

/** The findings of a text, the gravest first, and below them what it holds. */
function Checked({
  draft: { findings, elements, length, language },
  text,
}: {
  readonly draft: Draft;
  readonly text: string;
}) {
  const missing = elements.filter(({ expected, present }) => expected && !present);
  return (
    <div class="stack" aria-live="polite">
      {findings.some(({ words }) => words.length > 0) && <Marked text={text} findings={findings} language={language} />}
      {findings.length + missing.length === 0 && <p>{t('panel.draft.well')}</p>}
      <ul class="stack">
        {findings.map(({ id, kind, because, instead }) => (
          <li key={id}>
            <b class={kind}>{weights[kind]}</b> {because} <span class="quiet">{instead}</span>
          </li>
        ))}
      </ul>
      {elements.length > 0 && (
        <ul class="holds" aria-label={t('panel.draft.holds')}>
          {elements
            .filter(({ expected, present }) => expected || present)
            .map(({ id, title, present, ask }) => (
              <li key={id} class={present ? 'has' : 'lacks'} title={present ? undefined : ask}>
                <span aria-hidden="true">{present ? '\u2713' : '\u25cb'}</span> {title}
                {!present && <span class="quiet"> {t('panel.draft.notSeen', { ask })}</span>}
              </li>
            ))}
        </ul>
      )}
      {length !== null && (
        <small class={length.used > length.most ? 'late' : ''}>
          {count(length.used)} / {count(length.most)}
        </small>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly of: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

function Choice<Value extends string>({ label, of, chosen, choose }: ChoiceProps<Value>) {
  return (
    <label class="field grow">
      <span>{label}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const next = of.find(([value]) => value === currentTarget.value);
          if (next !== undefined) choose(next[0]);
        }}
      >
        {of.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
