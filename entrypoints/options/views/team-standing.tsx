/** How it stands with the team, who is here, and what does not fit together. */

import { Said, slot } from '@/components/said.tsx';
import { count, t } from '@/lib/i18n.ts';
import type { TeamView } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { lineOf, type Standing } from '@/lib/team/standing.ts';
import { momentOf } from '../naming.ts';
import { addressOf } from '../route.ts';
import { busy, run } from '../team.ts';

interface Props {
  readonly team: TeamView;
  /** `null`: the worker has not said yet. */
  readonly standing: Standing | null;
}

const soon = 14 * 24 * 60 * 60_000;

export function TeamStanding({ team, standing }: Props) {
  const state = standing?.state ?? 'connecting';
  const others = (standing?.here ?? []).filter((who) => who !== team.person);
  const down = state === 'offline' || state === 'refused';
  return (
    <section class="section stack" aria-labelledby="team-now">
      <h2 id="team-now">
        <Said
          text={t('options.team.now.title', { team: slot('team'), person: slot('person') })}
          parts={{ team: <bdi>{team.team}</bdi>, person: <bdi>{team.person}</bdi> }}
        />
      </h2>
      <div class={down ? 'section notice inner stack' : 'stack'}>
        <p role="status">{standing === null ? t('options.team.now.connecting') : lineOf(standing)}</p>
        {state === 'behind' && standing?.left != null && standing.total !== null && (
          <label class="field" for="team-progress">
            <span>
              {t('options.team.now.progress', {
                read: count(standing.total - standing.left),
                total: count(standing.total),
              })}
            </span>
            <progress id="team-progress" value={standing.total - standing.left} max={standing.total} />
          </label>
        )}
        {state === 'refused' && <Refused team={team} />}
        {state === 'offline' && <p class="quiet">{t('options.team.now.offline')}</p>}
        {down && (
          <div>
            <button
              type="button"
              class="button"
              disabled={busy.value}
              onClick={() => void run('', () => ask('connect-team', {}).then(() => ask('read-team', {})))}
            >
              {t('options.team.now.tryNow')}
            </button>
          </div>
        )}
      </div>
      {state === 'online' && (
        <>
          <h3 id="team-here">{t('options.team.now.here')}</h3>
          <ul aria-labelledby="team-here" class="row">
            <li class="mark">
              <Said
                text={t('options.team.now.you', { person: slot('person') })}
                parts={{ person: <bdi>{team.person}</bdi> }}
              />
            </li>
            {others.map((who) => (
              <li key={who} class="mark">
                <bdi>{who}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {state !== 'refused' && Date.parse(team.expires) - Date.now() < soon && (
        <p class="section notice inner">{t('options.team.now.endsSoon', { when: momentOf(team.expires) })}</p>
      )}
      <Oddities team={team} standing={standing} />
    </section>
  );
}

/** What to do when the door is shut. */
function Refused({ team }: { readonly team: TeamView }) {
  const over = Date.parse(team.expires) <= Date.now();
  return <p>{over ? t('options.team.now.ended') : t('options.team.now.withdrawn')}</p>;
}

function Oddities({ team: { playbook }, standing }: Props) {
  const { newer, forged } = standing?.unread ?? { newer: 0, forged: 0 };
  const { beside, problem } = playbook;
  const tooLarge = standing?.tooLarge ?? 0;
  return (
    <>
      {tooLarge > 0 && (
        <p class="section notice inner">{t('options.team.now.tooLarge', tooLarge, { count: count(tooLarge) })}</p>
      )}
      {newer > 0 && <p class="section notice inner">{t('options.team.now.newer', newer, { count: count(newer) })}</p>}
      {forged > 0 && (
        <p class="section notice inner grave" role="alert">
          {t('options.team.now.forged', forged, { count: count(forged) })}
        </p>
      )}
      {problem !== null && (
        <p class="section notice inner grave" role="alert">
          {problem}
        </p>
      )}
      {beside !== null && (
        <p class="section notice inner">
          <Said
            text={t('options.team.now.beside', {
              other: slot('other'),
              otherAt: momentOf(beside.at),
              holder: slot('holder'),
              holderAt: momentOf(beside.holds.at),
              history: slot('history'),
            })}
            parts={{
              other: <bdi>{beside.by}</bdi>,
              holder: <bdi>{beside.holds.by}</bdi>,
              history: <a href={addressOf('history')}>{t('options.team.now.history')}</a>,
            }}
          />
        </p>
      )}
    </>
  );
}
