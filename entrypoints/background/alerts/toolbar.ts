/** The number of posts that must not wait on the toolbar's button, in the colour of how the brand stands. */
import { names } from '@/components/page/icons.ts';
import { count, t } from '@/lib/i18n.ts';
import { setToolbar } from '@/lib/platform/notify.ts';
import type { Level } from '@/lib/playbook/words.ts';
import type { OpenPost } from './open-posts.ts';

/** As in the badges of a light page; a button's badge has one look in both themes. */
const colours: Readonly<Record<Level, string>> = {
  calm: '#4b6b5d',
  watch: '#7d5200',
  worry: '#a8340a',
  crisis: '#9c0f45',
};

export async function showToolbar(level: Level, open: readonly OpenPost[]): Promise<void> {
  const waiting = open.filter((post) => post.level === 'worry' || post.level === 'crisis').length;
  // A wave without a single worrying post still stands on the button.
  const words = waiting > 99 ? '99+' : waiting > 0 ? String(waiting) : level === 'calm' || level === 'watch' ? '' : '!';
  const title =
    waiting === 0
      ? t('panel.toolbar.level', { level: names[level] })
      : t('panel.toolbar.waiting', waiting, { level: names[level], count: count(waiting) });
  await setToolbar(words, colours[level], title);
}
