/** The button that verifies, and its result in plain words: what was found, what could not be checked, and what this is not. */
import { Help } from '@/components/panel/help.tsx';
import { count, t } from '@/lib/i18n.ts';
import { notForensic } from '@/lib/incident/evidence/limits.ts';
import type { Verdict } from '@/lib/incident/evidence/verify.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { type Verified, verified, verifyFile, verifying, verifyRecord } from './verifying.ts';

const most = 20;

export function Verification({ incident }: { readonly incident: IncidentView }) {
  const result = verified.value;
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="button" disabled={verifying.value} onClick={() => void verifyRecord(incident.key)}>
          {t('incident.verify.record')}
        </button>
        <label class="button file">
          {t('incident.verify.file')}
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
        <Help of="hash" />
      </div>
      <div role="status" class="stack tight">
        {verifying.value && <small>{t('incident.verify.checking')}</small>}
        {result !== null && <Result of={result} />}
      </div>
    </div>
  );
}

function saysOf(file: string | null, sound: boolean): string {
  if (file === null) return sound ? t('incident.verify.recordSound') : t('incident.verify.recordUnsound');
  return sound ? t('incident.verify.fileSound', { file }) : t('incident.verify.fileUnsound', { file });
}

function Result({ of: { file, verdict, sentence } }: { readonly of: Verified }) {
  if (verdict === null) return <p class="notice grave pad">{sentence}</p>;
  const { sound, flaws } = verdict;
  return (
    <div class={sound ? 'verdict sound' : 'verdict'}>
      <p>
        <b>
          {sound ? '\u2713' : '\u2717'} {saysOf(file, sound)}
        </b>
      </p>
      {flaws.length > 0 && (
        <ul class="stack tight">
          {flaws.slice(0, most).map(({ sentence: flaw }) => (
            <li key={flaw}>{flaw}</li>
          ))}
          {flaws.length > most && <li>{t('incident.verify.more', { count: count(flaws.length - most) })}</li>}
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
        {t('incident.verify.checked', {
          entries: t('incident.verify.entries', entries, { count: count(entries) }),
          pictures: t('incident.verify.pictures', screenshots, { count: count(screenshots) }),
        })}{' '}
        {notForensic[0]}
      </small>
      <details>
        <summary class="quiet">{t('incident.verify.compare')}</summary>
        <ul class="stack tight quiet">
          {heads.map(({ device, n, hash }) => (
            <li key={device} class="hash">
              {t('incident.verify.head', { device: device.slice(0, 8), entry: n, hash })}
            </li>
          ))}
          <li class="hash">{t('incident.verify.seal', { hash: seal })}</li>
          {[...unchecked, ...notForensic.slice(1)].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
