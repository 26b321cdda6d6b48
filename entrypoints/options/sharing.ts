/** Files in and out: what is exported is cleaned of secrets, what is imported is judged before it changes anything. */
import { stringify } from 'yaml';
import { t } from '@/lib/i18n.ts';
import { changesBetween } from '@/lib/playbook/changes.ts';
import { editPlaybook } from '@/lib/playbook/edit.ts';
import { version } from '@/lib/playbook/file.ts';
import { asShipped, joinWhatHolds } from '@/lib/playbook/layers.ts';
import type { Mistake } from '@/lib/playbook/mistake.ts';
import { isPlain, overlay } from '@/lib/playbook/overlay.ts';
import { longestFile, parsePlaybook } from '@/lib/playbook/parse.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { withoutSecrets } from '@/lib/playbook/secrets.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { below, judge, judged, playbook, saved, text } from './state.ts';

export interface Exported {
  readonly name: string;
  readonly text: string;
  readonly removed: number;
}

/** @param whole everything in force in one file that stands alone, instead of the own layer */
export function exported(whole: boolean): Exported {
  const brand = playbook.value?.brand.name ?? '';
  const slug = brand
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const date = new Date().toISOString().slice(0, 10);
  const written = whole
    ? stringify({ ...allAsShipped(), version, base: 'none' }, { lineWidth: 110 })
    : saved.value.text === '' && text.value === ''
      ? editPlaybook('', [])
      : text.value;
  return { name: `playbook-${slug === '' ? 'brand' : slug}-${date}.yaml`, ...withoutSecrets(written) };
}

/** The starter's words go out as they came, in English, and every reader has them in the own language again. */
function allAsShipped(): Playbook | null {
  const layers = below.value?.layers ?? [];
  const file = judged.value?.file ?? null;
  if (layers.every(({ shipped }) => shipped === undefined) || file === null) return playbook.value;
  return joinWhatHolds(asShipped([...layers, { name: 'own', file }]), checkPlaybook).playbook;
}

/** Hands a file to the browser's downloads. */
export function download({ name, text: written }: Exported): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([written], { type: 'application/yaml' }));
  link.download = name;
  link.click();
  // The download has begun in the same task; the address is not needed after it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export interface Import {
  readonly name: string;
  readonly way: 'instead' | 'into';
  /** What the own layer would be. */
  readonly text: string;
  readonly mistakes: readonly Mistake[];
  readonly changes: readonly string[];
}

/** What a file would change; nothing is changed yet. */
export function weigh(name: string, written: string, way: Import['way']): Import {
  const wrong = (mistakes: readonly Mistake[]): Import => ({ name, way, text: written, mistakes, changes: [] });
  if (written.length > longestFile) return wrong([{ path: '', sentence: t('editor.mistake.tooLongFile') }]);
  const { file, mistakes } = parsePlaybook(written);
  if (file === null) return wrong(mistakes);
  const next = way === 'instead' ? written : laidInto(file);
  const found = judge(next);
  if (found === null || found.playbook === null) return wrong(found?.mistakes ?? []);
  const now = judged.value?.playbook ?? null;
  return { name, way, text: next, mistakes: [], changes: now === null ? [] : changesBetween(now, found.playbook) };
}

/** The file over the own layer, section by section, so that notes in untouched sections stay. */
function laidInto(file: object): string {
  const mine = judged.value?.file ?? {};
  const joined = overlay(mine, file);
  if (!isPlain(joined)) return text.value;
  const changed = Object.entries(joined).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify((mine as Record<string, unknown>)[key]),
  );
  return editPlaybook(
    text.value,
    changed.map(([key, value]) => ({ path: [key], value })),
  );
}
