/** A limit for what may never answer. */
import { t } from '@/lib/i18n.ts';

/** @throws Error when it takes longer than so many milliseconds; it goes on all the same, unheard */
export async function within<Value>(ms: number, doing: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(t('editor.team.silent'))), ms);
  });
  try {
    return await Promise.race([doing, late]);
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
