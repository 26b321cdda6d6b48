/** Small decided values in `storage.local`: checked when read, one writer each, nothing unreadable is ever overwritten. */
import type { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { browser } from './browser.ts';
import { oneByOne } from './one-by-one.ts';

export interface Kept<Schema extends z.ZodType> {
  /** The value, or the fallback where none is stored; `problem` says that one is stored and can't be read. */
  read(): Promise<{ readonly value: z.output<Schema>; readonly problem: string | null }>;
  write(value: z.input<Schema>): Promise<void>;
  /**
   * Some fields of it; two changes at once both stand.
   * @throws Error with a sentence when what is stored can't be read: nothing is saved over it
   */
  change(given: { readonly [Name in keyof z.input<Schema>]?: z.input<Schema>[Name] | undefined }): Promise<void>;
}

/** Secrets do not belong here: scripts in pages can read `storage.local`. */
export function kept<Schema extends z.ZodType>(key: string, schema: Schema, fallback: z.output<Schema>): Kept<Schema> {
  const beside = `${key}:unreadable`;
  const inTurn = oneByOne();
  const self: Kept<Schema> = {
    async read() {
      const stored = (await browser.storage.local.get(key))[key];
      if (stored === undefined) return { value: fallback, problem: null };
      const checked = schema.safeParse(stored);
      if (checked.success) return { value: checked.data, problem: null };
      return {
        value: fallback,
        problem: t('panel.stored.unreadable', { name: key, why: checked.error.issues[0]?.message ?? '' }),
      };
    },
    async write(value) {
      const before = (await browser.storage.local.get(key))[key];
      if (before !== undefined && !schema.safeParse(before).success)
        await browser.storage.local.set({ [beside]: before });
      await browser.storage.local.set({ [key]: schema.parse(value) });
    },
    change: (given) =>
      inTurn(async () => {
        const { value, problem } = await self.read();
        if (problem !== null) throw new Error(problem);
        const meant = Object.entries(given).filter(([, one]) => one !== undefined);
        await self.write({ ...(value as object), ...Object.fromEntries(meant) } as z.input<Schema>);
      }),
  };
  return self;
}

/** Calls `changed` when one of the keys is written, by whomever. */
export function onStored(keys: readonly string[], changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && keys.some((key) => key in changes)) changed();
  });
}
