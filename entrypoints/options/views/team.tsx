/** Team: joining one by an invitation, how it stands, who is here, and leaving. */
import { row, t } from '@/lib/i18n.ts';
import { said, standing, startTeamView, team } from '../team.ts';
import { JoinTeam } from './team-join.tsx';
import { LeaveTeam } from './team-leave.tsx';
import { TeamStanding } from './team-standing.tsx';
import { dayOf } from './written.ts';

export function TeamOptions() {
  startTeamView();
  const now = team.value;
  if (now === undefined)
    return (
      <section class="section">
        <p class="empty">{said.value.wrong ? said.value.words : t('options.entry.reading')}</p>
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
            <h2 id="team-device">{t('options.team.device.title')}</h2>
            <dl class="facts">
              <dt>{t('options.team.device.server')}</dt>
              <dd>{row(now.hosts)}</dd>
              <dt>{t('options.team.device.invitation')}</dt>
              <dd>{t('options.team.device.usedAndValid', { used: dayOf(now.joined), until: dayOf(now.expires) })}</dd>
              <dt>{t('options.team.device.key')}</dt>
              <dd>
                <code dir="auto">{now.device ?? t('options.team.device.keyUnknown')}</code>
                <br />
                <small>{t('options.team.device.keyAbout')}</small>
              </dd>
            </dl>
            <details class="item" open={standing.value?.state === 'refused'}>
              <summary>
                <b>{t('options.team.device.useNew')}</b>
                <span class="says">{t('options.team.device.useNewAbout')}</span>
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
      <h2 id="team-none">{t('options.team.alone.title')}</h2>
      <p>{t('options.team.alone.about')}</p>
      <p class="quiet">{t('options.team.alone.neverShared')}</p>
    </section>
  );
}
