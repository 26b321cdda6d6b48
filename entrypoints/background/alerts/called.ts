/** Up to which level was called for a post. Thousands would else be asked for again after every batch. */
import type { Level } from '@/lib/playbook/words.ts';

/** May vanish. */
export const called = new Map<string, Level>();

/** To be called when alerts were taken out of the table. */
export const forgetCalled = (): void => called.clear();
