/** Small decided values in `storage.local`: checked when read, one writer each, nothing unreadable is ever overwritten. */
import type { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { browser } from './browser.ts';

export interface Kept<Schema extends z.ZodType> {
  /** The value, or the fallback where none is stored; `problem` says that one is stored and can't be read. */
  read(): Promise<{ readonly value: z.output<Schema>; readonly problem: string | null }>;
  write(value: z.input<Schema>): Promise<void>;
}

/** Secrets do not belong here: scripts in pages can read `storage.local`. */
export function kept<Schema extends z.ZodType>(key: string, schema: Schema, fallback: z.output<Schema>): Kept<Schema> {
  const beside = `${key}:unreadable`;
  return {
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
  };
}

/** Calls `changed` when one of the keys is written, by whomever. */
export function onStored(keys: readonly string[], changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && keys.some((key) => key in changes)) changed();
  });
}
