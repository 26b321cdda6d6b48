/** Team: joining one by an invitation, how it stands, who is here, and leaving. */
import { said, standing, startTeamView, team } from '../team.ts';
import { JoinTeam } from './team-join.tsx';
import { LeaveTeam } from './team-leave.tsx';
import { TeamStanding } from './team-standing.tsx';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

export function TeamOptions() {
  startTeamView();
  const now = team.value;
  if (now === undefined)
    return (
      <section class="section">
        <p class="empty">{said.value.wrong ? said.value.words : 'Reading …'}</p>
      </section>
    );
  return (
    <>
      {now === null ? <Alone /> : <TeamStanding team={now} standing={standing.value} />}
      <p class={said.value.wrong ? 'section notice grave' : 'said'} role={said.value.wrong ? 'alert' : 'status'}>
        {said.value.words}
      </p>
      {now === null ? (
        <JoinTeam />
      ) : (
        <>
          <section class="section stack" aria-labelledby="team-device">
            <h2 id="team-device">This device</h2>
            <dl class="facts">
              <dt>Server</dt>
              <dd>{now.hosts.join(', ')}</dd>
              <dt>Invitation</dt>
              <dd>
                used on {day.format(new Date(now.joined))}, valid until {day.format(new Date(now.expires))}
              </dd>
              <dt>Key</dt>
              <dd>
                <code>{now.device ?? 'unknown'}</code>
                <br />
                <small>Tell it to your admin when this device is lost: by it this device alone is shut out.</small>
              </dd>
            </dl>
            <details class="item" open={standing.value?.state === 'refused'}>
              <summary>
                <b>Use a new invitation</b>
                <span class="says">Before the old one ends, or after it did. Your place is kept.</span>
              </summary>
              <div class="body">
                <JoinTeam again />
              </div>
            </details>
          </section>
          <LeaveTeam team={now} waiting={standing.value?.waiting ?? 0} />
        </>
      )}
    </>
  );
}

function Alone() {
  return (
    <section class="section stack" aria-labelledby="team-none">
      <h2 id="team-none">You work alone</h2>
      <p>
        Everything stays in this browser. In a team, colleagues see at once who is answering a post, and share incidents
        with their steps and notes, tags, the watchlist and the playbook, over a server that your organisation runs.
      </p>
      <p class="quiet">
        Never shared: what you look at, posts that nobody did anything about, drafts, the addresses of channels, your
        settings.
      </p>
    </section>
  );
}
