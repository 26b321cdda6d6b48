/** A kept value as a view shows it: read at once, and again whenever somebody changes it, in this tab or another. */
import { signal } from '@preact/signals';
import type { z } from 'zod';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { type Kept, onStored } from '@/lib/platform/stored.ts';

/** @returns `value`: `null` until it was read; `said`: what there is to say about it, first of all why it could not be read */
export function followed<Value>(key: string, { read }: Pick<Kept<z.ZodType<Value>>, 'read'>) {
  const value = signal<Value | null>(null);
  const said = signal('');
  const load = (): Promise<void> =>
    read().then(
      (found) => {
        value.value = found.value;
        if (found.problem !== null) said.value = found.problem;
      },
      (error: unknown) => {
        said.value = sentenceOf(error);
      },
    );
  void load();
  onStored([key], () => void load());
  return { value, said, load };
}
