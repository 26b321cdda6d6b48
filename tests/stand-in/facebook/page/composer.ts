/** Where one writes a comment: a form with a text box, of which nobody else should touch anything. */
import { people } from '../feed.ts';
import { icons } from './icons.ts';
import { box, el, icon, portrait, pressable } from './node.ts';
import { page } from './state.ts';

export function composer(): HTMLElement | null {
  if (!page.options.signedIn) return null;
  const { viewer } = people;
  const { write } = page.labels.words;
  const field = el(
    'div',
    'field',
    {
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': write,
      spellcheck: 'true',
      tabindex: '0',
      'data-lexical-editor': 'true',
    },
    el('p', '', { dir: 'auto' }, el('br', '')),
  );
  return box(
    'composer',
    portraitBox(viewer.id, viewer.name),
    el(
      'form',
      'form',
      { role: 'presentation' },
      box('placeholder', write),
      field,
      box(
        'tools secondary',
        pressable('', { 'aria-label': 'Emoji' }, null, icon(icons.smile, 16)),
        pressable('', { 'aria-label': 'Photo' }, null, icon(icons.camera, 16)),
      ),
    ),
  );
}

const portraitBox = (id: string, name: string): HTMLElement => {
  const holder = box('face');
  holder.append(portrait(id, name, 32));
  return holder;
};
