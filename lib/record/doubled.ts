/** Two people answered the same post without knowing of each other: nothing can prevent it offline, so it is shown. */
import { type Arrived, countsAt, inOrder } from './order.ts';

export interface Doubled {
  /** Both names, whoever was earlier first. */
  readonly who: readonly [string, string];
  readonly at: readonly [string, string];
}

/**
 * Whoever copied an answer or marked the post as answered is answering, until they let it go. Two of them are a conflict
 * unless one took the post over from the other, which is knowing.
 * @param events of one post
 */
export function doubledIn(events: readonly Arrived[]): Doubled[] {
  const since = new Map<string, number>();
  const knew = new Set<string>();
  for (const event of inOrder(events)) {
    const { deed, who } = event;
    if (deed.kind === 'release' || (deed.kind === 'care' && deed.state === 'none')) since.delete(who);
    else if (deed.kind === 'claim' && deed.over !== null) knew.add(pair(who, deed.over));
    else if ((deed.kind === 'copied' || (deed.kind === 'care' && deed.state === 'answered')) && !since.has(who))
      since.set(who, countsAt(event));
  }
  const all = [...since].sort(([, one], [, other]) => one - other);
  return all.flatMap(([first, from], index) =>
    all.slice(index + 1).flatMap(([second, later]): Doubled[] => {
      if (knew.has(pair(first, second))) return [];
      return [{ who: [first, second], at: [new Date(from).toISOString(), new Date(later).toISOString()] }];
    }),
  );
}

const pair = (one: string, other: string): string => JSON.stringify([one, other].sort());
