/** Puts a playbook together: the starter's parts, and the organisation's own laid over them. */
import type { z } from 'zod';
import { brandSchema } from './brand.ts';
import { type Playbook, playbookSchema } from './schema.ts';

/** The three files in `assets/playbook`, as their YAML reads. */
export interface StarterParts {
  readonly starter: unknown;
  readonly topics: unknown;
  readonly replies: unknown;
}

/** One mistake in a playbook, in words for the person who wrote it. */
export interface Mistake {
  /** Where: "rules.3.when", empty for the whole file. */
  readonly path: string;
  readonly sentence: string;
}

export type Read<Kind> =
  | { readonly ok: true; readonly value: Kind }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** @returns the playbook, or every mistake that was found in it */
export function readPlaybook(value: unknown): Read<Playbook> {
  return read(playbookSchema, value);
}

/** The starter playbook as it is shipped: no brand yet. */
export function readStarter({ starter, topics, replies }: StarterParts): Read<Playbook> {
  return readPlaybook({ ...record(starter), topics: record(topics).topics, replies });
}

/** Lays the organisation's brand over a playbook; the brand alone is checked. */
export function withBrand(playbook: Playbook, brand: unknown): Read<Playbook> {
  const checked = read(brandSchema, brand);
  return checked.ok ? { ok: true, value: { ...playbook, brand: checked.value } } : checked;
}

function read<Schema extends z.ZodType>(schema: Schema, value: unknown): Read<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const mistakes = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), sentence: message }));
  return { ok: false, mistakes };
}
