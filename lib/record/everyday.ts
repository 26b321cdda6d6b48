/** Recognises the deeds that make up nearly all of a team's log without asking the schema, which takes ten times as long. */
import { type CareState, careStates } from '@/lib/post.ts';
import type { Deed, RecordedEvent } from './event.ts';
import { isPostKey } from './keys.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const hash = /^(?:[0-9a-f]{64})?$/u;
const cares: ReadonlySet<unknown> = new Set<CareState>(careStates);

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const count = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const text = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const id = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

/**
 * @param value as it was parsed from JSON
 * @returns exactly what the schema would; `null`: this is not one of those, or not certainly, and the schema has to be asked
 */
export function everydayEvent(value: unknown): RecordedEvent | null {
  if (!fields(value) || value.v !== 1 || !count(value.clock) || !count(value.n)) return null;
  const { id: own, who, device, prev, clock, n } = value;
  if (!id(own) || !text(who, 80) || !id(device) || typeof prev !== 'string' || !hash.test(prev)) return null;
  const deed = fields(value.deed) ? everydayDeed(value.deed) : null;
  return deed === null ? null : { v: 1, id: own, clock, who, device, n, prev, deed };
}

/** Each field by its name: to gather the rest of them in an object of its own takes longer than all that is asked of it. */
function everydayDeed(deed: Fields): Deed | null {
  const { kind, key } = deed;
  if (typeof key !== 'string' || !isPostKey(key)) return null;
  switch (kind) {
    case 'care':
      return cares.has(deed.state) ? { kind, key, state: deed.state as CareState } : null;
    case 'copied': {
      const { reply, language, text: words } = deed;
      const short = text(reply, 80) && text(language, 10) && text(words, 10_000);
      return short ? { kind, key, reply, language, text: words } : null;
    }
    case 'claim': {
      const { claim, over, confirmed } = deed;
      const known = id(claim) && (over === null || text(over, 80)) && typeof confirmed === 'boolean';
      return known ? { kind, key, claim, over, confirmed } : null;
    }
    case 'release':
      return { kind, key };
    default:
      return null;
  }
}
