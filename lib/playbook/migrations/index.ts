/** Brings an older playbook file up to the version that is written now, one step after the other. */
import { t } from '@/lib/i18n.ts';
import { isPlain } from '../overlay.ts';
import { from1 } from './v1-to-v2.ts';

/** Each step takes the data of its version and gives those of the next; it imports nothing, so that it never changes. */
const steps: ReadonlyMap<number, (file: Readonly<Record<string, unknown>>) => Record<string, unknown>> = new Map([
  [1, from1],
]);
const newest = 2;

export type Migrated =
  | { readonly ok: true; readonly value: unknown; readonly from: number | null }
  | { readonly ok: false; readonly sentence: string };

/** Never throws; what it is given is not changed. */
export function migrate(file: unknown): Migrated {
  if (!isPlain(file)) return { ok: true, value: file, from: null };
  const { version } = file;
  if (version === newest || version === undefined) return { ok: true, value: file, from: null };
  if (typeof version === 'number' && version > newest) {
    return {
      ok: false,
      sentence: t('editor.mistake.versionAhead', { version, newest }),
    };
  }
  if (typeof version !== 'number' || !steps.has(version)) {
    return { ok: false, sentence: t('editor.mistake.noVersion', { version: JSON.stringify(version), newest }) };
  }
  let value: Readonly<Record<string, unknown>> = file;
  for (let from = version; from < newest; from += 1) {
    try {
      const step = steps.get(from);
      if (step !== undefined) value = step(structuredClone(value));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { ok: false, sentence: t('editor.mistake.notBroughtUp', { from, why }) };
    }
  }
  return { ok: true, value, from: version };
}
