/** Joins the layers to the playbook in force, and says of every mistake in which layer it stands. */
import { t } from '@/lib/i18n.ts';
import type { PlaybookFile } from './file.ts';
import { type Mistake, type Path, valueAt } from './mistake.ts';
import { isPlain, keyOf, overlay } from './overlay.ts';
import { type Playbook, playbookSchema } from './schema.ts';
import { type Finding, findings } from './sentences.ts';
import { saidIn, type Words, wordsAt } from './starter-words.ts';

/** From the bottom to the top; a later one wins. */
export const layerNames = ['starter', 'company', 'subscription', 'own'] as const;
export type LayerName = (typeof layerNames)[number];

export interface Layer {
  readonly name: LayerName;
  readonly file: PlaybookFile;
  /** Where the starter is said in another language: its words as they are shipped. */
  readonly shipped?: Words | undefined;
}

export interface LayerMistake extends Mistake {
  readonly layer: LayerName;
  /** Where it stands in the layer's own data. */
  readonly inFile: Path;
}

export interface Joined {
  /** `null` while anything is wrong. */
  readonly playbook: Playbook | null;
  readonly mistakes: readonly LayerMistake[];
}

/** What no schema sees: facts, signs, topics and slots that do not exist. */
export type Check = (playbook: Playbook) => readonly Finding[];

export function joinLayers(layers: readonly Layer[], check: Check): Joined {
  const { joined, refused } = lay(layers);
  const parsed = playbookSchema.safeParse(joined);
  const found: readonly Finding[] = parsed.success
    ? check(parsed.data)
    : findings(parsed.error.issues, (path) => valueAt(joined, path));
  const mistakes = [...found.map((finding) => placed(finding, joined, layers)), ...refused];
  return { playbook: parsed.success && mistakes.length === 0 ? parsed.data : null, mistakes };
}

export interface Salvaged {
  readonly playbook: Playbook;
  /** What was left out, and why. */
  readonly leftOut: readonly LayerMistake[];
}

/**
 * For judging, which must go on: entries with mistakes are left out and told of, everything else holds.
 * @throws Error when not even the lowest layer stands by itself
 */
export function joinWhatHolds(layers: readonly Layer[], check: Check): Salvaged {
  const leftOut: LayerMistake[] = [];
  let now = layers;
  for (let round = 0; round < 8; round += 1) {
    const { playbook, mistakes } = joinLayers(now, check);
    if (playbook !== null) return { playbook, leftOut };
    leftOut.push(...mistakes);
    // The lowest layer is shipped or stands alone; what is said of it was caused above.
    now = now.map((layer, index) =>
      mistakes.some((one) => one.layer === layer.name) && index > 0 ? without(layer, mistakes) : layer,
    );
    if (mistakes.every(({ layer }) => layer === now[0]?.name)) now = now.slice(0, 1);
  }
  const { playbook, mistakes } = joinLayers(now.slice(0, 1), check);
  if (playbook !== null) return { playbook, leftOut };
  throw new Error(`The starter playbook is broken: ${mistakes[0]?.path ?? ''} ${mistakes[0]?.sentence ?? ''}`);
}

function lay(layers: readonly Layer[]): { joined: unknown; refused: LayerMistake[] } {
  const refused: LayerMistake[] = [];
  const locked = new Map<string, LayerName>();
  let joined: unknown = {};
  for (const { name, file } of layers) {
    const { title: _, base, locked: locks = [], ...sections } = file;
    const allowed = Object.entries(sections).filter(([section]) => {
      const by = locked.get(section);
      if (by === undefined) return true;
      refused.push({
        layer: name,
        path: section,
        inFile: [section],
        sentence: t(`editor.mistake.decidedBy.${by}`, { section }),
      });
      return false;
    });
    const decided = Object.fromEntries(allowed);
    joined = base === 'none' ? asBelow(decided, layers[0]) : overlay(joined, decided);
    for (const section of locks) locked.set(section, name);
  }
  return { joined, refused };
}

/** A file that stands alone holds the starter's words itself: those that nobody changed are said as the starter says them here. */
function asBelow(decided: Readonly<Record<string, unknown>>, lowest: Layer | undefined): unknown {
  const own = overlay({}, decided);
  return lowest?.shipped === undefined ? own : saidIn(own, wordsAt(lowest.file, lowest.shipped), lowest.shipped);
}

/** As the starter is shipped, in English: for a file that goes to others. */
export const asShipped = (layers: readonly Layer[]): Layer[] =>
  layers.map(({ name, file, shipped }) => ({ name, file: shipped === undefined ? file : saidIn(file, shipped) }));

/** Finds the uppermost layer that wrote what the path leads to, entries by their ids. */
function placed({ path, sentence }: Finding, joined: unknown, layers: readonly Layer[]): LayerMistake {
  let best: { layer: LayerName; inFile: Path } = { layer: layers[0]?.name ?? 'starter', inFile: [] };
  for (const { name, file } of layers) {
    const inFile = pathIn(file, joined, path);
    // The layer in which the path goes furthest; where two go as far, the upper one wrote last.
    if (inFile.length > 0 && inFile.length >= best.inFile.length) best = { layer: name, inFile };
  }
  return { ...best, path: path.join('.'), sentence };
}

function pathIn(file: unknown, joined: unknown, path: Path): Path {
  const found: (string | number)[] = [];
  let [here, whole] = [file, joined];
  for (const step of path) {
    const next = valueAt(whole, [step]);
    let own: string | number = step;
    if (Array.isArray(here) && Array.isArray(whole)) {
      const key = keyOf(next);
      own = key === null ? here.indexOf(next) : here.findIndex((entry) => keyOf(entry) === key);
      if (own < 0) break;
    }
    const inner = valueAt(here, [own]);
    if (inner === undefined) break;
    found.push(own);
    [here, whole] = [inner, next];
  }
  return found;
}

/** The layer less the entries in which a mistake stands, or the sections where it stands in no entry. */
function without(layer: Layer, mistakes: readonly LayerMistake[]): Layer {
  const copy = structuredClone(layer.file) as Record<string, unknown>;
  const entries: { list: unknown[]; entry: unknown }[] = [];
  for (const { layer: name, inFile } of mistakes) {
    if (name !== layer.name) continue;
    const [section, key] = inFile;
    const number = inFile.findIndex((step) => typeof step === 'number');
    const list = number < 0 ? undefined : valueAt(copy, inFile.slice(0, number));
    if (Array.isArray(list)) entries.push({ list, entry: list[inFile[number] as number] });
    else if (section !== undefined) {
      const entered = copy[section];
      if (key !== undefined && isPlain(entered)) delete (entered as Record<string, unknown>)[key];
      else delete copy[section];
    }
  }
  for (const { list, entry } of entries) {
    const index = list.indexOf(entry);
    if (index >= 0) list.splice(index, 1);
  }
  return { ...layer, file: copy as PlaybookFile };
}
