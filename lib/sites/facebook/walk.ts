/**
 * Finds every post, comment and person in an answer, wherever in it they are, and gathers what belongs to each. No path from
 * the root of an answer is known here, and no name of a query: both change with every build.
 */
import type { Author } from '@/lib/post.ts';
import { isObject, type Json, list } from '../json.ts';
import { fillAuthor } from '../merge.ts';
import { id, word } from '../scalar.ts';
import { isActor, readActor } from './actor.ts';
import { attachmentIn } from './attachment.ts';
import {
  copies,
  ELSEWHERE,
  edges,
  globalId,
  isComment,
  isStory,
  number,
  SHARED,
  SKIPPED,
  type Slot,
  slotOf,
} from './fields.ts';
import { first, type Parts } from './parts.ts';
import { isAuctioned, signOf } from './sponsored.ts';

/** The largest answers have about 30,000 objects; what is many times as long is not read to its end. */
const MOST_NODES = 100_000;
/** So many take about a millisecond. */
const STEP = 1_000;

/** More copies than Facebook makes of anything. */
const MOST_COPIES = 100;

function tell({ told }: Parts, slot: Slot, value: unknown): void {
  const values = told[slot];
  if (values === undefined) told[slot] = [value];
  else if (values.length < MOST_COPIES) values.push(value);
}

/** Where a node was met: what it is called, what it is a part of, whether in the attachments of that, and in which object. */
type Way = readonly [key: string, parts: Parts | null, isAttached: boolean, entry: Json | null];

/**
 * Level by level in a queue, so that no depth of nesting exhausts the stack. Pauses now and then, so that it may be sliced.
 * @returns what was found, nearest to the root first; much of it only names a post or comment
 */
export function* walk(body: unknown) {
  const found: Parts[] = [];
  /** By the number they go by, or by what stands there instead: the same person is told of in many places. */
  const actors = new Map<string, Author>();
  /** Whether comments were listed, readable or not. */
  let listed = false;
  const queue: [node: object, way: Way][] = [];
  const enter = (node: unknown, way: Way) => {
    if (typeof node === 'object' && node !== null && queue.length < MOST_NODES) queue.push([node, way]);
  };
  const begin = (kind: Parts['kind'], above: Parts | null): Parts => {
    const story = above?.kind === 'post' ? above : (above?.story ?? null);
    const parts = { kind, above, story, told: {}, attached: new Map(), signs: new Set<string>(), shared: null };
    found.push(parts);
    return parts;
  };
  /** @returns what a node stands for itself; `null` when it is only a part of something */
  const standsFor = (node: Json, [key, parts, isAttached, entry]: Way): Parts | null => {
    const isBelow = isComment(node);
    const isPost = !isBelow && isStory(node);
    if (parts && !isAttached && key === copies[parts.kind] && !(parts.kind === 'post' ? isBelow : isPost)) {
      const own = id(number(node));
      if (own === null || own === (parts.told.id?.[0] ?? own)) return parts;
    }
    if (isBelow) return begin('comment', ELSEWHERE.test(key) ? null : parts);
    const isShared = key === SHARED && word(globalId(node)) !== '';
    if (!isPost && !isShared) return null;
    const sharer = isShared || (isAttached && key === 'target') ? parts : null;
    if (sharer?.shared) return sharer.shared;
    const begun = begin('post', null);
    if (sharer) sharer.shared = begun;
    if (entry && isAuctioned(entry)) begun.signs.add('auction');
    return begun;
  };

  enter(body, ['', null, false, null]);
  let looked = 0;
  for (const [node, way] of queue) {
    looked += 1;
    if (looked % STEP === 0) yield;
    if (!isObject(node)) {
      for (const child of node as unknown[]) enter(child, way);
      continue;
    }
    if (isActor(node)) {
      const who = word(globalId(node));
      actors.set(who, fillAuthor(readActor(node), actors.get(who)));
    }
    const [key, around, within] = way;
    const self = standsFor(node, way);
    const parts = self ?? around;
    const isAttached = !self && within;
    const sign = parts && signOf(node, isAttached);
    if (sign) parts?.signs.add(sign);
    if (parts && isAttached) attachmentIn(node, parts.attached);
    listed ||= /comment/.test(key) && first(list(edges(node))) !== null;
    const inside = !self && ELSEWHERE.test(key) ? null : parts;
    const called = self ? '' : key.replace('_target_with_context', '');
    for (const name in node) {
      const value = node[name];
      const slot = parts && !isAttached && slotOf(called, name);
      if (slot) tell(parts, slot, value);
      if (typeof value === 'object' && !SKIPPED.test(name))
        enter(value, [name, inside, inside !== null && (isAttached || name === 'attachments'), node]);
    }
  }
  return { found, actors, listed };
}
