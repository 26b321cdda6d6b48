/** A colleague has written a version: it is offered, and never laid over one's own without a click. */
import { ago } from '@/components/panel/ago.ts';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import { fromRecord } from '@/lib/incident/statement/answers.ts';
import { strategyIds } from '@/lib/incident/statement/strategy.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../../state.ts';
import { freshDraft, keep, type WordDraft, type Words } from './kept.ts';

type Recorded = IncidentView['statements'][number];

/** The holding text and updates are written down too; only statements are worked on by several people. */
const isStatement = ({ strategy }: Recorded): boolean =>
  strategy !== 'hold' && (strategyIds as readonly string[]).includes(strategy);

/** The newest version that is not out and is not what stands here; `null`: there is none. */
function newest({ statements }: IncidentView, { statement }: Words): Recorded | null {
  const last = statements
    .filter((one) => isStatement(one) && one.published.length === 0)
    .sort((one, other) => other.at.localeCompare(one.at))[0];
  if (last === undefined) return null;
  const untouched = statement.edited === null && Object.keys(statement.answers.words).length === 0;
  // What was written down here and worked on since is one's own.
  return last.id === statement.statement || (!untouched && last.at < statement.since) ? null : last;
}

const taken = ({ id, answers, language, text, at }: Recorded): WordDraft => ({
  ...freshDraft(),
  statement: id,
  answers: fromRecord(answers),
  language,
  edited: text,
  since: at,
});

export function Theirs({ shown, words }: { readonly shown: IncidentView; readonly words: Words }) {
  const found = newest(shown, words);
  const { before } = words;
  if (found === null && before === null) return null;
  return (
    <div class="notice pad row">
      {found !== null ? (
        <>
          <span class="grow">
            <Said
              text={t('incident.statement.theirs', { who: slot('who'), when: ago(found.at, now.value) })}
              parts={{ who: <bdi>{found.by}</bdi> }}
            />
          </span>
          <button
            type="button"
            class="button"
            onClick={() => keep({ statement: taken(found), before: words.statement })}
          >
            {t('incident.statement.goOn')}
          </button>
        </>
      ) : (
        <>
          <span class="grow">{t('incident.statement.ownKept')}</span>
          <button
            type="button"
            class="button"
            onClick={() => before !== null && keep({ statement: before, before: null })}
          >
            {t('incident.statement.backToMine')}
          </button>
        </>
      )}
    </div>
  );
}
