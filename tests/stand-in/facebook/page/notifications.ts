/** The bell and what drops down from it: rows about comments that are no comments. */
import { notices } from '../answer/notifications.ts';
import { addressOf } from '../ids.ts';
import { icons } from './icons.ts';
import { box, el, icon, link, portrait, pressable } from './node.ts';
import { query } from './source.ts';
import { page } from './state.ts';

function rows(): HTMLElement[] {
  return notices.map(({ who, says, minutesAgo }) => {
    const face = box('face');
    face.append(portrait(who.id, who.name, 40));
    const words = el('span', '', { dir: 'auto' }, el('strong', '', {}, who.name), ` ${says}`);
    return el(
      'div',
      'notice',
      { role: 'article', 'aria-label': 'Unread' },
      link(`${addressOf(who)}`, 'entry', {}, face, box('', words, box('secondary small', page.labels.ago(minutesAgo)))),
    );
  });
}

export function notificationBell(): HTMLElement {
  const holder = box('bell');
  const popover = el('div', 'popover', { role: 'dialog', 'aria-label': 'Notifications' });
  holder.append(
    pressable(
      'round',
      { 'aria-label': 'Notifications, 3 unread', 'aria-expanded': 'false' },
      () => {
        if (popover.isConnected) return popover.remove();
        popover.replaceChildren(el('h1', '', {}, 'Notifications'), ...rows());
        holder.append(popover);
        void query('CometNotificationsDropdownQuery', {}, () => undefined);
      },
      icon(icons.bell, 20),
    ),
  );
  return holder;
}
