/** The organisation's own layer as it is kept on this machine: the text that people write, comments and all. */
import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { editPlaybook, emptyPlaybook } from '@/lib/playbook/edit.ts';
import { migrate } from '@/lib/playbook/migrations/index.ts';
import { isPlain } from '@/lib/playbook/overlay.ts';
import { longestFile } from '@/lib/playbook/parse.ts';
import { browser } from './browser.ts';
import { kept } from './stored.ts';

const ownSchema = z.object({
  version: z.literal(1),
  text: z.string().max(longestFile),
  savedAt: z.iso.datetime().nullable(),
  by: z.string().max(80),
});
export type OwnPlaybook = z.infer<typeof ownSchema>;

const untouched: OwnPlaybook = { version: 1, text: emptyPlaybook, savedAt: null, by: '' };
const store = kept('playbook', ownSchema, untouched);

/** Where Firebreak 0.1 kept the brand, the zone and the people. It is read until the first save and stays where it is. */
const before = 'own';

export const ownPlaybook = {
  async read(): Promise<{ readonly value: OwnPlaybook; readonly problem: string | null }> {
    const read = await store.read();
    if (read.value !== untouched || read.problem !== null) return read;
    const old = (await browser.storage.local.get(before))[before];
    if (!isPlain(old) || old.brand === undefined) return read;
    const brought = migrate(old);
    if (!brought.ok || !isPlain(brought.value)) {
      return {
        value: untouched,
        problem: brought.ok ? null : t('panel.stored.earlier', { why: brought.sentence }),
      };
    }
    const { version: _, ...sections } = brought.value;
    const text = editPlaybook(
      '',
      Object.entries(sections).map(([name, value]) => ({ path: [name], value })),
    );
    return { value: { ...untouched, text }, problem: null };
  },
  write: store.write,
  key: 'playbook',
};
