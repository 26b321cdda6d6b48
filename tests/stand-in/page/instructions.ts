/** Finds the timeline in an answer. */
import type { XInstruction } from '../answer/shapes.ts';

/** Instructions lie at another depth in every operation. */
export function instructionsIn(value: unknown): XInstruction[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('instructions' in value && Array.isArray(value.instructions)) return value.instructions;
  return Object.values(value).flatMap(instructionsIn);
}
