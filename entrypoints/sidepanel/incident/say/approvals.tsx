/** Who has to agree to exactly these words, who has, and who said no. */
import { useSignal } from '@preact/signals';
import { Refused } from '@/components/incident/refused.tsx';
import { ago } from '@/components/panel/ago.ts';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import type { Approval } from '@/lib/incident/statement/approval.ts';
import { now } from '../../state.ts';
import { lead, refusals } from '../lead.ts';
import { incident } from '../state.ts';
import { copyPlain } from './clipboard.ts';
import type { Going } from './going.ts';
import { atOf, recordedOf, writeDown } from './recorded.ts';

export function Approvals({ going }: { readonly going: Going }) {
  const shown = incident.value;
  const said = useSignal('');
  if (shown === null || going.approvals.length === 0) return null;
  const recorded = recordedOf(going, shown);
  const at = atOf(going, 'approval');
  const earlier = shown.statements.find(({ id }) => id === going.draft.statement);
  const ask = async () => {
    if (!(await writeDown(going, at))) return;
    const text = `${t('incident.approval.draft')}\n\n${going.text}`;
    said.value = (await copyPlain(text)) ? t('incident.approval.recordedCopied') : t('incident.approval.recorded');
  };
  return (
    <div class="stack tight">
      <h4 class="minor">{t('incident.approval.title')}</h4>
      {recorded === null && earlier !== undefined && earlier.approvals.length > 0 && (
        <p class="notice pad">{t('incident.approval.changed')}</p>
      )}
      <ul>
        {going.approvals.map((one) => (
          <li key={one.role} class="step">
            <ApprovalLine going={going} one={one} hash={recorded?.hash ?? null} at={at} />
          </li>
        ))}
      </ul>
      {recorded === null && (
        <div class="row">
          <button type="button" class="button" disabled={going.text.trim() === ''} onClick={() => void ask()}>
            {t('incident.approval.ask')}
          </button>
          <small class="grow beside">{t('incident.approval.askAbout')}</small>
        </div>
      )}
      <p role="status" class="quiet">
        {recorded !== null && said.value}
      </p>
      <Refused why={refusals.value.get(at)} />
    </div>
  );
}

interface LineProps {
  readonly going: Going;
  readonly one: Approval;
  /** `null`: these words are not in the record yet. */
  readonly hash: string | null;
  readonly at: string;
}

function saidNo({ at, why }: NonNullable<Approval['refused']>, until: number): string {
  const said = { when: ago(at, until), by: slot('by') };
  return why === ''
    ? t('incident.approval.saidNo', said)
    : t('incident.approval.saidNoWhy', { ...said, why: slot('why') });
}

function ApprovalLine({ going, one: { role, title, why, given, refused }, hash, at }: LineProps) {
  const reason = useSignal<string | null>(null);
  const key = incident.value?.key;
  const decide = async (approved: boolean, because: string) => {
    if (key === undefined || hash === null) return;
    const { statement } = going.draft;
    if (await lead({ kind: 'statement-approved', key, statement, hash, role, approved, why: because }, at))
      reason.value = null;
  };
  return (
    <>
      <div>
        <b>{title}</b>{' '}
        {given !== null && (
          <span class="has-it">
            <Said
              text={t('incident.approval.agreed', { when: ago(given.at, now.value), by: slot('by') })}
              parts={{ by: <bdi>{given.by}</bdi> }}
            />
          </span>
        )}
        {refused !== null && (
          <span class="late">
            <Said
              text={saidNo(refused, now.value)}
              parts={{ by: <bdi>{refused.by}</bdi>, why: <bdi>{refused.why}</bdi> }}
            />
          </span>
        )}
        <br />
        <small>{why}</small>
      </div>
      {hash !== null && (
        <div class="row">
          {given === null && (
            <button
              type="button"
              class="button"
              aria-label={t('incident.approval.approveAs', { role: title })}
              onClick={() => void decide(true, '')}
            >
              {t('incident.approval.approve')}
            </button>
          )}
          <button
            type="button"
            class="link"
            aria-label={
              given === null
                ? t('incident.approval.sayNoAs', { role: title })
                : t('incident.approval.takeBackAs', { role: title })
            }
            onClick={() => (reason.value = reason.value === null ? '' : null)}
          >
            {given === null ? t('incident.approval.sayNo') : t('incident.approval.takeBack')}
          </button>
        </div>
      )}
      {reason.value !== null && (
        <form
          class="row whole-row"
          onSubmit={(event) => {
            event.preventDefault();
            void decide(false, reason.value ?? '');
          }}
        >
          <label class="field grow">
            <span>{t('incident.approval.reason')}</span>
            <input
              value={reason.value}
              maxLength={1_000}
              onInput={(event) => (reason.value = event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {t('incident.writeDown')}
          </button>
        </form>
      )}
    </>
  );
}
