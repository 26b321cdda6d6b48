/** The head of a profile page, filled by X's answer about the person. */
import type { XUser } from '../answer/shapes.ts';
import { avatar, nameOf } from './author.ts';
import { box, span, words } from './element.ts';
import { shortened } from './labels.ts';
import { personByName } from './source.ts';
import { page } from './state.ts';

export function profileHead(handle: string): HTMLElement {
  const head = box('r-standin-profile', { style: `border-color: ${page.palette.border};` }, box('r-standin-banner'));
  void personByName(handle).then((user) => {
    if (user) head.append(box('r-standin-person', {}, avatar(user, 96), ...lines(user, handle)));
  });
  return head;
}

function lines(user: XUser, handle: string): HTMLElement[] {
  const { text, grey } = page.palette;
  const followers = user.relationship_counts?.followers ?? (user.legacy?.followers_count as number | undefined) ?? null;
  const bio = user.profile_bio?.description ?? (user.legacy?.description as string | undefined) ?? '';
  const line = (name: string, colour: string, content: string, testId?: string): HTMLElement =>
    words(name, { dir: 'auto', style: `color: ${colour};`, 'data-testid': testId }, span('', content));
  return [
    line('r-standin-heading', text, nameOf(user), 'UserName'),
    line('r-a023e6 r-rjixqe', grey, `@${handle}`),
    line('r-a023e6 r-rjixqe r-standin-bio', text, bio, 'UserDescription'),
    line('r-a023e6 r-rjixqe', grey, followers === null ? '' : `${shortened(followers)} Followers`),
  ];
}
