/** The four levels as 12-pixel signs: a ring, an eye, a triangle, a flame. Told apart by shape, not by colour alone. */
import { t } from '@/lib/i18n.ts';
import type { Level } from '@/lib/playbook/words.ts';

/** All of a 12-pixel sign in one line: a page holds hundreds of badges, and each of their nodes counts. */
export interface Stroke {
  readonly d: string;
  readonly filled?: boolean;
}

export const strokes: Readonly<Record<Level, readonly Stroke[]>> = {
  calm: [{ d: 'M6 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4z' }],
  watch: [
    // The pupil is a circle as small as the line is wide, so that it is filled.
    { d: 'M1 6s2-3.6 5-3.6S11 6 11 6 9 9.6 6 9.6 1 6 1 6zM6 5.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6z' },
  ],
  worry: [{ d: 'M6 1.4 11 10.4H1zM6 4.8v2.4M6 8.7v.1' }],
  crisis: [
    {
      d: 'M6.3.8c.4 2-2.8 3.3-2.8 6.1A2.7 2.7 0 0 0 6 9.9c1.6 0 2.9-1.2 2.9-2.9 0-1.1-.5-1.7-.9-2.3-.1.6-.4.9-.8 1.1C7.5 4 7.3 2 6.3.8zM2.5 10.45h7a.75.75 0 0 1 0 1.5h-7a.75.75 0 0 1 0-1.5z',
      filled: true,
    },
  ],
};

export const names: Readonly<Record<Level, string>> = {
  calm: t('post.level.calm'),
  watch: t('post.level.watch'),
  worry: t('post.level.worry'),
  crisis: t('post.level.crisis'),
};
