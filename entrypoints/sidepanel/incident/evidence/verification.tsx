/** The button that verifies, and its result in plain words: what was found, what could not be checked, and what this is not. */
import { notForensic } from '@/lib/incident/evidence/limits.ts';
import type { Verdict } from '@/lib/incident/evidence/verify.ts';
import { many } from '@/lib/incident/report/words.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { type Verified, verified, verifyFile, verifying, verifyRecord } from './verifying.ts';

const most = 20;

export function Verification({ incident }: { readonly incident: IncidentView }) {
  const result = verified.value;
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="button" disabled={verifying.value} onClick={() => void verifyRecord(incident.key)}>
          Verify the record
        </button>
        <label class="button file">
          Verify a file
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file !== undefined) void verifyFile(file);
              // The same file again is a change, too.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <div role="status" class="stack tight">
        {verifying.value && <small>Checking every entry …</small>}
        {result !== null && <Result of={result} />}
      </div>
    </div>
  );
}

function Result({ of: { what, verdict, sentence } }: { readonly of: Verified }) {
  if (verdict === null) return <p class="notice grave pad">{sentence}</p>;
  const { sound, flaws } = verdict;
  return (
    <div class={sound ? 'verdict sound' : 'verdict'}>
      <p>
        <b>
          {sound ? '\u2713' : '\u2717'} {what} is {sound ? 'as it was written.' : 'not as it was written.'}
        </b>
      </p>
      {flaws.length > 0 && (
        <ul class="stack tight">
          {flaws.slice(0, most).map(({ sentence: flaw }) => (
            <li key={flaw}>{flaw}</li>
          ))}
          {flaws.length > most && <li>And {flaws.length - most} more.</li>}
        </ul>
      )}
      <Details verdict={verdict} />
    </div>
  );
}

function Details({ verdict: { entries, screenshots, heads, seal, unchecked } }: { readonly verdict: Verdict }) {
  return (
    <>
      <small>
        {many(entries, 'entry', 'entries')} and {many(screenshots, 'picture')} were checked. {notForensic[0]}
      </small>
      <details>
        <summary class="quiet">What to compare, and what can’t be found</summary>
        <ul class="stack tight quiet">
          {heads.map(({ device, n, hash }) => (
            <li key={device} class="hash">
              Device {device.slice(0, 8)}: entry {n}, {hash}
            </li>
          ))}
          <li class="hash">Seal {seal}</li>
          {[...unchecked, ...notForensic.slice(1)].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
