/** People and Pages of Facebook's JSON. */
import type { Author, Post } from '@/lib/post.ts';
import { blankAuthor } from '../blank.ts';
import { isObject, type Json } from '../json.ts';
import { fillAuthor } from '../merge.ts';
import { id, string, word } from '../scalar.ts';
import { handleOf } from './address.ts';
import { actorAddress, actorName, actorType, entity, globalId, isVerified } from './fields.ts';
import { followersOf } from './followers.ts';

export type Actors = ReadonlyMap<string, Author>;

/** Groups are actors, too, and no authors. */
export const isActor = (node: unknown): boolean =>
  /^(?:User|Page|\w+Profile)$/.test(word(actorType(node))) && word(globalId(node)) !== '';

/**
 * An id that is no number (`pfbid…`, where the viewer may not see a profile) may be another one tomorrow: it is no id. A tick
 * can be bought, and is drawn alike for those who have not bought it; that there is none is no sign of anything.
 */
export const readActor = (node: Json): Author => ({
  ...blankAuthor,
  id: id(globalId(node)),
  handle: handleOf(actorAddress(node)),
  name: string(actorName(node), 2_000),
  followers: followersOf(node),
  verified: isVerified(node) === true ? 'paid' : null,
});

/** @param node what one place says of a person; other places may say more */
export const authorOf = (node: unknown, actors: Actors): Author =>
  isObject(node) ? fillAuthor(readActor(node), actors.get(word(globalId(node)))) : blankAuthor;

/** @returns `null` for nobody */
export function pageOf(node: unknown, actors: Actors): Post['page'] {
  const { id, handle, name } = authorOf(node, actors);
  return (id ?? handle ?? name) ? { id, handle, name } : null;
}

/** @param ranges links in a text @returns the people and Pages that they lead to */
export const mentionsIn = (ranges: unknown): Post['mentions'] =>
  Array.isArray(ranges)
    ? ranges
        .map(entity)
        .filter(isActor)
        .map((one) => handleOf(actorAddress(one)))
        .filter((handle) => handle !== null)
        .slice(0, 200)
    : null;
