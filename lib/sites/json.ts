/** Ways into parsed JSON whose shape nobody promised. */

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns the objects of a list; nothing where there is none */
export const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Reads a value, and says where it looks for it. */
export type Reader = ((node: unknown) => unknown) & { readonly dotted: readonly string[] };

/**
 * @param dotted where the value may be, the newest layout first
 * @returns a reader of the first value that is neither missing nor `null`: a real 0 or `false` counts, so never use `||` here
 */
export function field(...dotted: string[]): Reader {
  const paths = dotted.map((path) => path.split('.'));
  const read = (node: unknown) => {
    if (!isObject(node)) return null;
    for (const path of paths) {
      let value: unknown = node;
      for (const key of path) {
        value = isObject(value) ? value[key] : null;
        if (value === undefined || value === null) break;
      }
      if (value !== undefined && value !== null) return value;
    }
    return null;
  };
  return Object.assign(read, { dotted });
}
