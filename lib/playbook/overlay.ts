/** Lays one layer over another. Lists of entries are joined by id, words add up, single values and conditions are replaced. */

export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is one decision, and so replaced as a whole: half a condition of each layer would mean nothing. */
const whole: ReadonlySet<string> = new Set(['when', 'effect', 'hours.days', 'hours.ignoredBy']);
/** Lists of words that a layer adds to. */
const adding = /^(?:trades|replies\.avoid|topics\.words\.[^.]+)$/u;

/** How an entry is recognised in the layer below; `null`: the list is no list of entries. */
export function keyOf(entry: unknown): string | null {
  if (!isPlain(entry)) return null;
  if (typeof entry.id === 'string') return entry.id;
  if (typeof entry.role === 'string') return entry.role;
  return typeof entry.handle === 'string' && typeof entry.site === 'string' ? `${entry.site}:${entry.handle}` : null;
}

const isEntries = (value: unknown): value is readonly Plain[] =>
  Array.isArray(value) && value.some((entry) => keyOf(entry) !== null);

/**
 * @param path where the value stands, names joined by dots and without the numbers of lists: "topics.words.en"
 * @returns a new value; neither of the two is changed
 */
export function overlay(below: unknown, above: unknown, path = ''): unknown {
  if (above === undefined) return below;
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (whole.has(path) || whole.has(name) || /^signs\.[^.]+$/u.test(path)) return above;
  if (/^policies\.[^.]+$/u.test(path) && typeof above === 'string') {
    return isPlain(below) ? { ...below, value: above } : above;
  }
  if (isEntries(above) || (isEntries(below) && Array.isArray(above))) return join(below, above, path);
  if (Array.isArray(below) && Array.isArray(above) && adding.test(path)) return [...new Set([...below, ...above])];
  if (!isPlain(above)) return above;
  const under = isPlain(below) ? below : {};
  const laid: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(above)) {
    if (key === 'without' || key === 'before') continue;
    laid[key] = overlay(under[key], value, path === '' ? key : `${path}.${key}`);
  }
  if (isPlain(above.without) && isPlain(laid.words)) laid.words = take(laid.words, above.without);
  return laid;
}

/** Entries known below are changed where they stand, or go when they are `off`; new ones come last, or `before` another. */
function join(below: unknown, above: readonly unknown[], path: string): unknown[] {
  const joined: unknown[] = Array.isArray(below) ? [...below] : [];
  const at = new Map(joined.map((entry, index) => [keyOf(entry), index]));
  const gone = new Set<unknown>();
  const inserted: { readonly before: string; readonly entry: unknown }[] = [];
  for (const patch of above) {
    const key = keyOf(patch);
    const index = key === null ? undefined : at.get(key);
    const entry = overlay(index === undefined ? {} : joined[index], patch, path);
    const { off, ...rest } = isPlain(entry) ? entry : { off: undefined };
    if (index !== undefined) {
      joined[index] = rest;
      if (off === true) gone.add(rest);
    } else if (off !== true) {
      const before = isPlain(patch) && typeof patch.before === 'string' ? patch.before : null;
      if (before !== null && at.has(before)) inserted.push({ before, entry: rest });
      else joined.push(rest);
      if (key !== null && before === null) at.set(key, joined.length - 1);
    }
  }
  const kept = joined.filter((entry) => !gone.has(entry));
  for (const { before, entry } of inserted) {
    const place = kept.findIndex((one) => keyOf(one) === before);
    kept.splice(place < 0 ? kept.length : place, 0, entry);
  }
  return kept;
}

const take = (words: Plain, without: Plain): Plain =>
  Object.fromEntries(
    Object.entries(words).map(([language, list]) => {
      const gone = without[language];
      return [
        language,
        Array.isArray(list) && Array.isArray(gone) ? list.filter((word) => !gone.includes(word)) : list,
      ];
    }),
  );
