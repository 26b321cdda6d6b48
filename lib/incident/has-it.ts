/** Who leads, in a sentence. */
import { nameless } from '@/lib/record/nameless.ts';

/** "Ana has it", "you have it". */
export const hasIt = (owner: string): string => (owner === nameless ? `${owner} have it` : `${owner} has it`);
