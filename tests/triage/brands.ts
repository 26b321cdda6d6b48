/** The two brands that the triage tests judge for: an airline with a watchlist, and a café whose name holds an ampersand. */
import type { z } from 'zod';
import type { brandSchema } from '@/lib/playbook/sections/brand.ts';

type Typed = z.input<typeof brandSchema>;

export const brands = {
  air: {
    name: 'Bramble Air',
    handles: { x: ['brambleair', 'brambleaircare'], facebook: ['brambleair'] },
    aliases: ['Bramble Airlines', '#brambleair'],
    products: ['Bramble Lounge'],
    fields: ['aviation', 'airline', 'passenger rights'],
    watchlist: [{ handle: 'tessamarlowe', site: 'x', why: 'television host' }],
  },
  cafe: {
    name: 'Kettle & Oak',
    handles: { x: ['kettleandoak'], facebook: ['kettleandoak'] },
    aliases: [],
    products: ['Oak Roast', 'Kettle Club'],
    fields: ['coffee', 'food safety', 'restaurants'],
    watchlist: [],
  },
} satisfies Record<string, Typed>;

export type BrandId = keyof typeof brands;
