/** What a text of the own layer makes of the playbook: what is in force, every mistake with its line, what lies below. */
import type { LayerView } from '@/lib/platform/answers.ts';
import type { PlaybookFile } from '@/lib/playbook/file.ts';
import { joinLayers, joinWhatHolds, type Layer } from '@/lib/playbook/layers.ts';
import type { Mistake } from '@/lib/playbook/mistake.ts';
import { parsePlaybook } from '@/lib/playbook/parse.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';

export interface Judged {
  readonly text: string;
  /** What the own layer says; `null` while its text can't be read. */
  readonly file: PlaybookFile | null;
  /** `null` while the own layer has a mistake. */
  readonly playbook: Playbook | null;
  /** Of the own layer alone. */
  readonly mistakes: readonly Mistake[];
}

export interface Below {
  readonly layers: readonly Layer[];
  readonly playbook: Playbook;
  /** Sections that the own layer may not change, and who says so. */
  readonly locked: ReadonlyMap<string, string>;
}

export function belowOf(views: readonly LayerView[]): Below {
  const usable = views.flatMap(({ name, file, shipped, title }) =>
    file === null || name === 'own' ? [] : [{ layer: { name, file, shipped }, title }],
  );
  const layers = usable.map(({ layer }) => layer);
  const locked = new Map(
    usable.flatMap(({ layer, title }) => (layer.file.locked ?? []).map((section) => [section, title] as const)),
  );
  return { layers, playbook: joinWhatHolds(layers, checkPlaybook).playbook, locked };
}

export function judgeText(text: string, { layers }: Below): Judged {
  const { file, mistakes, place } = parsePlaybook(text);
  if (file === null) return { text, file, playbook: null, mistakes };
  const own: Layer = { name: 'own', file };
  const joined = joinLayers([...layers, own], checkPlaybook);
  const ours = joined.mistakes
    .filter(({ layer }) => layer === 'own')
    .map(({ path, sentence, inFile }) => ({ path, sentence, ...place(inFile) }));
  // A mistake of a layer below must not keep anybody from working here.
  const playbook =
    joined.playbook ?? (ours.length > 0 ? null : joinWhatHolds([...layers, own], checkPlaybook).playbook);
  return { text, file, playbook, mistakes: ours };
}
