/** Who has to agree to exactly these words, who has, and who said no. */
import { useSignal } from '@preact/signals';
import { Refused } from '@/components/incident/refused.tsx';
import { ago } from '@/components/panel/ago.ts';
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
    const text = `DRAFT \u2013 not approved, not to be published\n\n${going.text}`;
    said.value = (await copyPlain(text))
      ? 'It is in the record. The text is copied, marked as a draft: send it to those who decide.'
      : 'It is in the record.';
  };
  return (
    <div class="stack tight">
      <h4 class="minor">Who has to agree</h4>
      {recorded === null && earlier !== undefined && earlier.approvals.length > 0 && (
        <p class="notice pad">The words have changed since somebody read them: agreement is asked for anew.</p>
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
            Ask for approval
          </button>
          <small class="grow beside">Keeps these words in the record and copies them, marked as a draft.</small>
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
            {'\u2713'} agreed {ago(given.at, now.value)}, {given.by}
          </span>
        )}
        {refused !== null && (
          <span class="late">
            said no {ago(refused.at, now.value)}, {refused.by}
            {refused.why !== '' && `: ${refused.why}`}
          </span>
        )}
        <br />
        <small>{why}</small>
      </div>
      {hash !== null && (
        <div class="row">
          {given === null && (
            <button type="button" class="button" onClick={() => void decide(true, '')}>
              Approve<span class="unseen"> as {title}</span>
            </button>
          )}
          <button type="button" class="link" onClick={() => (reason.value = reason.value === null ? '' : null)}>
            {given === null ? 'Say no' : 'Take back'}
            <span class="unseen"> as {title}</span>
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
            <span>What has to change</span>
            <input
              value={reason.value}
              maxLength={1_000}
              onInput={(event) => (reason.value = event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            Write it down
          </button>
        </form>
      )}
    </>
  );
}
