/** The card that hover or focus opens beside a badge: why worry, why not, by when, who has it. Drawn by the worker. */
import { count, t } from '@/lib/i18n.ts';
import type { Drawn, Explanation } from '@/lib/platform/mark.ts';
import type { Reason } from '@/lib/triage/assessment.ts';
import { careLine } from './care.ts';
import { dueIn } from './due.ts';
import { names } from './icons.ts';

const draw = (tag: string, className: string, ...holds: readonly (Drawn | string)[]): Drawn => ({
  tag,
  has: className === '' ? {} : { class: className },
  holds,
});

/** The weightiest reasons come first; a card is read at a glance. */
const most = 4;

const lists = [
  { way: 'for', heading: t('post.card.whyWorry'), none: t('post.card.nothingFor'), arrow: '\u2191' },
  { way: 'against', heading: t('post.card.whyNot'), none: t('post.card.nothingAgainst'), arrow: '\u2193' },
] as const;

/**
 * @param now in milliseconds
 * @param canOpen whether a click in a page may open the panel in this browser; where not, the card shows the answer itself
 */
export function drawCard(shown: Explanation, now: number, canOpen: boolean): Drawn {
  const due = dueIn(shown.due, now);
  const reply = shown.silence ?? (canOpen ? null : shown.reply);
  const title = draw(
    'h2',
    'grow',
    names[shown.level],
    draw('small', '', ` \u00b7 ${t('post.card.score', { score: shown.score })}`),
  );
  const head = due === null ? [title] : [title, draw('span', due.late ? 'due late' : 'due', due.words)];
  const actions = [draw('span', 'note', careLine({ state: shown.care, by: shown.by }))];
  if (canOpen) actions.unshift(draw('button', 'action open', t('post.card.openPanel')));
  if (shown.reply !== null)
    actions.unshift(draw('button', 'action first copy', t(shown.copied ? 'post.card.copyAnother' : 'post.card.copy')));
  const inside = [
    draw('div', 'row', ...head),
    ...lists.flatMap((list) => reasonsOf(shown.reasons, list, canOpen)),
    ...(reply === null ? [] : [draw('p', 'reply', reply)]),
    draw('div', 'row actions', ...actions),
    ...(shown.tags.length === 0 ? [] : [draw('p', 'note', t('post.card.tags', { tags: shown.tags.join(', ') }))]),
    ...(canOpen ? [] : [draw('p', 'note', t('post.card.sidebar'))]),
  ];
  return {
    tag: 'section',
    has: { class: 'card', role: 'dialog', 'aria-label': 'Firebreak', popover: 'manual' },
    holds: inside,
  };
}

function reasonsOf(
  reasons: readonly Reason[],
  { way, heading, none, arrow }: (typeof lists)[number],
  canOpen: boolean,
): Drawn[] {
  const own = reasons.filter((reason) => reason.way === way);
  const lines = own.slice(0, most).map(({ title, evidence }) => {
    const words = evidence === '' ? [title] : [title, ' ', draw('span', 'evidence', evidence)];
    return draw('li', '', draw('i', '', arrow), draw('span', '', ...words));
  });
  const rest = own.length - most;
  return [
    draw('h3', '', heading),
    lines.length === 0 ? draw('p', 'note', none) : draw('ul', way, ...lines),
    ...(rest > 0
      ? [draw('p', 'note', t(canOpen ? 'post.card.moreInPanel' : 'post.card.moreInSidebar', { count: count(rest) }))]
      : []),
  ];
}
