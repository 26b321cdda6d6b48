/** Grey shapes in the place of posts that have not come yet; they call themselves articles too. */
import { box, el } from './node.ts';

export const skeleton = (): HTMLElement =>
  el(
    'div',
    'unit card skeleton',
    { role: 'article' },
    el(
      'div',
      '',
      {
        'aria-label': 'Loading...',
        'aria-valuetext': 'Loading...',
        role: 'progressbar',
        'data-visualcompletion': 'loading-state',
      },
      box('glimmer round'),
      box('glimmer'),
      box('glimmer'),
    ),
  );
