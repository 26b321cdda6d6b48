/** SHA-256 in hex of any plain value. */
import { canonical } from '@/lib/record/chain.ts';
import { sha256 } from '@/lib/record/sha256.ts';

/** Over its canonical JSON: the order of keys and the spaces of a file make no difference. */
export const hashOfValue = (value: unknown): Promise<string> => sha256(canonical(value));
