/** Who the brand is, and whom the team watches: the part of the playbook that a first run asks for. */
import { z } from 'zod';
import { day } from './entry.ts';

const name = z.string().trim().min(1).max(80);
const names = z.array(name).max(100);
/** "https://www.facebook.com/BrambleAir/photos", ".../profile.php?id=100064000000001", "x.com/brambleair". */
const address =
  /^(?:https?:\/\/)?(?:[\w-]+\.)?(?:facebook|x|twitter)\.com\/(?:profile\.php\?id=|people\/[^/]+\/)?([^/?#&]+)/iu;
/** Handles are kept without the sign, in small letters: sites do not tell capitals apart. An address is taken for its handle. */
const handle = z
  .string()
  .trim()
  .max(300)
  .transform((value) => (address.exec(value)?.[1] ?? value).replace(/^@/u, '').toLowerCase())
  .pipe(name);
const handles = z.array(handle).max(50);

export const watchedSchema = z.strictObject({
  handle,
  site: z.enum(['x', 'facebook']),
  why: z.string().max(200).default(''),
  /** Who put the name here and when, as written down by the form. */
  by: z.string().max(80).optional(),
  since: day.optional(),
  /** The last day on which it counts; posts are judged, people are not kept on file for ever. */
  until: day.optional(),
});

const shape = {
  /** Empty until the first run has asked: then nothing is about the brand. */
  name: z.string().trim().max(80),
  handles: z.strictObject({ x: handles, facebook: handles }).partial(),
  aliases: names,
  products: names,
  /** The brand's own fields, as words that stand in an expert's biography: "aviation", "food safety". */
  fields: names,
  watchlist: z.array(watchedSchema).max(5_000),
};

export const brandSchema = z.strictObject({
  name: shape.name,
  handles: shape.handles.default({}),
  aliases: shape.aliases.default([]),
  products: shape.products.default([]),
  fields: shape.fields.default([]),
  watchlist: shape.watchlist.default([]),
});
export const brandPatch = z
  .strictObject({ ...shape, watchlist: z.array(watchedSchema.extend({ off: z.boolean().optional() })).max(5_000) })
  .partial();

export type Brand = z.infer<typeof brandSchema>;
export type Watched = z.infer<typeof watchedSchema>;
