/** The layers of the playbook on this machine, from the starter up to what was decided here. */
import { t } from '@/lib/i18n.ts';
import { readCompany } from '@/lib/platform/company.ts';
import { ownPlaybook } from '@/lib/platform/own-playbook.ts';
import { subscription } from '@/lib/platform/subscription.ts';
import { joinWhatHolds, type Layer, type LayerName } from '@/lib/playbook/layers.ts';
import type { Mistake } from '@/lib/playbook/mistake.ts';
import { type Parsed, parsePlaybook } from '@/lib/playbook/parse.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { starter } from './starter.ts';

export interface LayerState {
  readonly name: LayerName;
  /** What it is called in the list of layers: its title, its address. */
  readonly title: string;
  /** The text that it was read from; `null` for the starter, and where there is none. */
  readonly text: string | null;
  readonly mistakes: readonly Mistake[];
  readonly layer: Layer | null;
  /** When this version came; `null` where nobody knows. */
  readonly at: string | null;
  /** Why a newer version is not used, or the stored one can't be. */
  readonly problem: string | null;
}

/** What the own layer is called that has no title. */
export const decidedHere = t('editor.layer.own');

/** A text that did not change is not read again at every question. */
const parsed = new Map<string, Parsed>();

function parseOnce(text: string): Parsed {
  const before = parsed.get(text);
  if (before !== undefined) return before;
  const now = parsePlaybook(text);
  if (parsed.size >= 6) parsed.clear();
  parsed.set(text, now);
  return now;
}

export async function readLayers(): Promise<LayerState[]> {
  const [layer, company, { value: followed, problem: followProblem }, own] = await Promise.all([
    starter(),
    readCompany(),
    subscription.read(),
    ownPlaybook.read(),
  ]);
  const layers: LayerState[] = [
    {
      name: 'starter',
      title: t('editor.layer.starter'),
      text: null,
      mistakes: [],
      layer,
      at: null,
      problem: null,
    },
  ];
  if (company.value.playbook !== undefined || company.problem !== null) {
    layers.push(from('company', t('editor.layer.company'), company.value.playbook ?? null, null, company.problem));
  }
  const url = followed.url ?? company.value.playbookUrl ?? null;
  if (url !== null)
    layers.push(from('subscription', url, followed.text, followed.fetchedAt, followProblem ?? followed.problem));
  layers.push(from('own', decidedHere, own.value.text, own.value.savedAt, own.problem));
  return layers;
}

export function from(
  name: LayerName,
  title: string,
  text: string | null,
  at: string | null,
  problem: string | null = null,
): LayerState {
  if (text === null) return { name, title, text, mistakes: [], layer: null, at, problem };
  const { file, mistakes } = parseOnce(text);
  return {
    name,
    title: file?.title ?? title,
    text,
    mistakes,
    layer: file === null ? null : { name, file },
    at,
    problem,
  };
}

export const layersOf = (states: readonly LayerState[]): Layer[] =>
  states.flatMap(({ layer }) => (layer === null ? [] : [layer]));

/** Every reason why the playbook in force is not what somebody wrote. */
export const problemsOf = (states: readonly LayerState[]): string[] =>
  states.flatMap(({ problem, mistakes, title }) => [
    ...(problem === null ? [] : [t('editor.layer.problem', { layer: title, problem })]),
    ...mistakes
      .slice(0, 1)
      .map(({ line, sentence }) => t('editor.layer.notUsed', { layer: title, line: line ?? '?', sentence })),
  ]);

/**
 * What of the layers does not fit those below it and is left out while the rest of them holds. The own layer is judged where it
 * is edited.
 * @returns the same layers with these mistakes too, each with its line
 */
export function withLeftOut(states: readonly LayerState[]): LayerState[] {
  const { leftOut } = joinWhatHolds(layersOf(states.filter(({ name }) => name !== 'own')), checkPlaybook);
  return states.map((state) => {
    const its = leftOut.filter(({ layer }) => layer === state.name);
    if (state.text === null || its.length === 0) return state;
    const { place } = parseOnce(state.text);
    const found = its.map(({ path, sentence, inFile }) => ({ path, sentence, ...place(inFile) }));
    return { ...state, mistakes: [...state.mistakes, ...found] };
  });
}
