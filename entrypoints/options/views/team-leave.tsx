/** Leaving the team, with a choice about what was not sent yet. */
import { useSignal } from '@preact/signals';
import { count, t } from '@/lib/i18n.ts';
import type { TeamView } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { busy, run } from '../team.ts';

export function LeaveTeam({ team, waiting }: { readonly team: TeamView; readonly waiting: number }) {
  const sure = useSignal(false);
  const leave = (when: 'now' | 'sent' | 'never', words: string) =>
    void run(words, () => ask('leave-team', { when })).then((done) => {
      if (done) sure.value = false;
    });
  const gone = t('options.team.leave.gone', { team: team.team });
  return (
    <section class="section stack" aria-labelledby="team-leave">
      <h2 id="team-leave">{t('options.team.leave.title')}</h2>
      <p class="quiet">{t('options.team.leave.about')}</p>
      {team.leaving ? (
        <div class="row" role="status">
          <span class="grow">{t('options.team.leave.sending', { count: count(waiting) })}</span>
          <button
            type="button"
            class="button first"
            disabled={busy.value}
            onClick={() => leave('never', t('options.team.leave.stays'))}
          >
            {t('options.team.leave.stay')}
          </button>
          <button type="button" class="button grave" disabled={busy.value} onClick={() => leave('now', gone)}>
            {t('options.team.leave.now')}
          </button>
        </div>
      ) : sure.value ? (
        <div class="stack" role="alert">
          {waiting > 0 && <p>{t('options.team.leave.unsent', waiting, { count: count(waiting) })}</p>}
          <div class="row">
            {waiting > 0 && (
              <button type="button" class="button first" disabled={busy.value} onClick={() => leave('sent', '')}>
                {t('options.team.leave.whenSent')}
              </button>
            )}
            <button type="button" class="button grave" disabled={busy.value} onClick={() => leave('now', gone)}>
              {waiting > 0 ? t('options.team.leave.now') : t('options.team.leave.sure', { team: team.team })}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                sure.value = false;
              }}
            >
              {t('options.team.leave.stay')}
            </button>
          </div>
        </div>
      ) : (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => {
              sure.value = true;
            }}
          >
            {t('options.team.leave.open')}
          </button>
        </div>
      )}
    </section>
  );
}
