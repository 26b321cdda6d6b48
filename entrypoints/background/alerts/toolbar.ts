/** The number of posts that must not wait on the toolbar's button, in the colour of how the brand stands. */
import { names } from '@/components/page/icons.ts';
import { count, t } from '@/lib/i18n.ts';
import { showOnToolbar } from '@/lib/platform/toolbar.ts';
import type { Level } from '@/lib/playbook/words.ts';
import type { OpenPost } from './open-posts.ts';

export async function showToolbar(level: Level, open: readonly OpenPost[]): Promise<void> {
  const waiting = open.filter((post) => post.level === 'worry' || post.level === 'crisis').length;
  if (waiting === 0 && level === 'calm') return showOnToolbar('alerts', null);
  // A wave without a single worrying post still stands on the button.
  const text = waiting > 99 ? '99+' : waiting > 0 ? String(waiting) : level === 'calm' || level === 'watch' ? '' : '!';
  const title =
    waiting === 0
      ? t('panel.toolbar.level', { level: names[level] })
      : t('panel.toolbar.waiting', waiting, { level: names[level], count: count(waiting) });
  return showOnToolbar('alerts', { text, level, title });
}
