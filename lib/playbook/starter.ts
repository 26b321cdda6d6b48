/** The starter playbook: the lowest layer, shipped in several files that together say everything. */
import type { z } from 'zod';
import { fileSchema, type PlaybookFile } from './file.ts';
import { type Mistake, type Read, valueAt } from './mistake.ts';
import { isPlain } from './overlay.ts';
import { type Playbook, playbookSchema } from './schema.ts';
import { brandSchema } from './sections/brand.ts';
import { findings } from './sentences.ts';

/** The files in `assets/playbook`, as their YAML reads. */
export interface StarterParts {
  readonly starter: unknown;
  readonly topics: unknown;
  readonly replies: unknown;
  readonly statements: unknown;
  readonly checklists: unknown;
}

const part = (value: unknown): Record<string, unknown> => (isPlain(value) ? { ...value } : {});

const whole = ({ starter, topics, replies, statements, checklists }: StarterParts) => ({
  ...part(starter),
  ...part(topics),
  ...part(checklists),
  replies: { ...part(replies), ...part(statements) },
});

/** As a layer, for others to be laid over. @throws Error when it is broken: then the build is */
export function starterFile(parts: StarterParts): PlaybookFile {
  return fileSchema.parse(whole(parts));
}

/** @returns a whole playbook, or every mistake that was found in it */
export const readPlaybook = (value: unknown): Read<Playbook> => read(playbookSchema, value);

/** The starter playbook as it is shipped: no brand yet. */
export const readStarter = (parts: StarterParts): Read<Playbook> => {
  const { base: _, ...sections } = whole(parts) as Record<string, unknown>;
  return readPlaybook(sections);
};

/** Lays the organisation's brand over a playbook; the brand alone is checked. */
export function withBrand(playbook: Playbook, brand: unknown): Read<Playbook> {
  const checked = read(brandSchema, brand);
  return checked.ok ? { ok: true, value: { ...playbook, brand: checked.value } } : checked;
}

function read<Schema extends z.ZodType>(schema: Schema, value: unknown): Read<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const mistakes = findings(result.error.issues, (path) => valueAt(value, path)).map(
    ({ path, sentence }): Mistake => ({ path: path.join('.'), sentence }),
  );
  return { ok: false, mistakes };
}
