/** Verifying the record of an incident: what stands on this machine, or a file that somebody was sent. */

import { signal } from '@preact/signals';
import { readFile } from '@/lib/incident/evidence/file.ts';
import { type Verdict, verify } from '@/lib/incident/evidence/verify.ts';
import { incidentFile } from '@/lib/incident/report/export.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { materialOf } from '../report/material.ts';

export interface Verified {
  /** Which file was verified; `null`: the record of the incident. */
  readonly file: string | null;
  readonly verdict: Verdict | null;
  /** Why there is no verdict. */
  readonly sentence: string | null;
}

export const verified = signal<Verified | null>(null);
export const verifying = signal(false);

async function run(file: string | null, make: () => Promise<Verdict | string>): Promise<void> {
  verifying.value = true;
  verified.value = null;
  try {
    const found = await make();
    verified.value =
      typeof found === 'string' ? { file, verdict: null, sentence: found } : { file, verdict: found, sentence: null };
  } catch (error) {
    verified.value = { file, verdict: null, sentence: sentenceOf(error) };
  } finally {
    verifying.value = false;
  }
}

export const verifyRecord = (key: IncidentKey): Promise<void> =>
  run(null, async () => {
    const { given, events, pictures } = await materialOf(key, true);
    return verify(await incidentFile(given, events, pictures));
  });

export const verifyFile = (file: File): Promise<void> =>
  run(file.name, async () => {
    const read = readFile(await file.text());
    return 'sentence' in read ? read.sentence : verify(read.file);
  });
