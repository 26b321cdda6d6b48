/** What the company preset for all its browsers (`storage.managed`, by policy). Read only: nobody here can change it. */
import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { longestFile } from '@/lib/playbook/parse.ts';
import { browser } from './browser.ts';

const companySchema = z.object({
  /** A playbook file as text. */
  playbook: z.string().max(longestFile).optional(),
  /** An address to subscribe to, where the person has none of their own. */
  playbookUrl: z.url().max(2_000).optional(),
});
export type Company = z.infer<typeof companySchema>;

/** Written whenever the policy changed, after the worker forgot the one before: views hear of it by this key. */
export const companyKey = 'company';

/** Calls `changed` when the policy changes while the browser runs. */
export function onCompany(changed: () => Promise<unknown>): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return;
    void changed().then(() => browser.storage.local.set({ [companyKey]: new Date().toISOString() }));
  });
}

/** @returns nothing set where the browser has no policy for Firebreak, or cannot have one */
export async function readCompany(): Promise<{ readonly value: Company; readonly problem: string | null }> {
  const stored = await browser.storage.managed.get(null).catch(() => ({}));
  const checked = companySchema.safeParse(stored);
  if (checked.success) return { value: checked.data, problem: null };
  return {
    value: {},
    problem: t('panel.stored.company', { why: checked.error.issues[0]?.message ?? '' }),
  };
}
