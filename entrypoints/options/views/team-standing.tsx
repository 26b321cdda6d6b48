/** How it stands with the team, who is here, and what does not fit together. */

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
const number = new Intl.NumberFormat('en-GB');

export function TeamStanding({ team, standing }: Props) {
  const state = standing?.state ?? 'connecting';
  const others = (standing?.here ?? []).filter((who) => who !== team.person);
  const down = state === 'offline' || state === 'refused';
  return (
    <section class="section stack" aria-labelledby="team-now">
      <h2 id="team-now">
        {team.team}: you are {team.person}
      </h2>
      <div class={down ? 'section notice inner stack' : 'stack'}>
        <p role="status">{standing === null ? 'Team: connecting.' : lineOf(standing)}</p>
        {state === 'behind' && standing?.left != null && standing.total !== null && (
          <label class="field" for="team-progress">
            <span>
              {number.format(standing.total - standing.left)} of {number.format(standing.total)} read
            </span>
            <progress id="team-progress" value={standing.total - standing.left} max={standing.total} />
          </label>
        )}
        {state === 'refused' && <Refused team={team} />}
        {state === 'offline' && (
          <p class="quiet">
            You can go on: it is kept here and sent when the server is back. Firebreak tries again by itself.
          </p>
        )}
        {down && (
          <div>
            <button
              type="button"
              class="button"
              disabled={busy.value}
              onClick={() => void run('', () => ask('connect-team', {}).then(() => ask('read-team', {})))}
            >
              Try now
            </button>
          </div>
        )}
      </div>
      {state === 'online' && (
        <>
          <h3 id="team-here">Here now</h3>
          <ul aria-labelledby="team-here" class="row">
            <li class="mark">{team.person} (you)</li>
            {others.map((who) => (
              <li key={who} class="mark">
                {who}
              </li>
            ))}
          </ul>
        </>
      )}
      {state !== 'refused' && Date.parse(team.expires) - Date.now() < soon && (
        <p class="section notice inner">
          Your invitation ends {momentOf(team.expires)}. Ask your admin for a new one and use it below: your place is
          kept.
        </p>
      )}
      <Oddities team={team} standing={standing} />
    </section>
  );
}

/** What to do when the door is shut. */
function Refused({ team }: { readonly team: TeamView }) {
  const over = Date.parse(team.expires) <= Date.now();
  return (
    <p>
      {over ? 'Your invitation has ended.' : 'Your invitation was withdrawn, or the server does not know it any more.'}{' '}
      What you did is kept here. Ask your admin for a new invitation and use it below: then what waits is sent. If you
      have left the team, leave it here too.
    </p>
  );
}

function Oddities({ team: { playbook }, standing }: Props) {
  const { newer, forged } = standing?.unread ?? { newer: 0, forged: 0 };
  const { beside, problem } = playbook;
  return (
    <>
      {newer > 0 && (
        <p class="section notice inner">
          {newer === 1 ? 'One deed of a colleague was' : `${number.format(newer)} deeds of colleagues were`} made with a
          newer Firebreak and can’t be shown. Update Firebreak; nothing is lost.
        </p>
      )}
      {forged > 0 && (
        <p class="section notice inner grave" role="alert">
          {forged === 1 ? 'One deed' : `${number.format(forged)} deeds`} came under a false name and{' '}
          {forged === 1 ? 'is' : 'are'} not shown. Tell your admin.
        </p>
      )}
      {problem !== null && (
        <p class="section notice inner grave" role="alert">
          {problem}
        </p>
      )}
      {beside !== null && (
        <p class="section notice inner">
          {beside.by} ({momentOf(beside.at)}) and {beside.holds.by} ({momentOf(beside.holds.at)}) changed the playbook
          without knowing of each other. What {beside.holds.by} saved holds; the other text stands in the{' '}
          <a href={addressOf('history')}>history</a>. Whoever saves next settles it.
        </p>
      )}
    </>
  );
}
