/** A post, a context and a judge for tests: an ordinary, fully read post about the airline, and whatever a test says differs. */
import { lexicons, model, starterParts } from '@/lib/commands/files.ts';
import type { Read } from '@/lib/playbook/mistake.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { readStarter, withBrand } from '@/lib/playbook/starter.ts';
import { type Post, postSchema } from '@/lib/post.ts';
import { type Assess, assessWith } from '@/lib/triage/assess.ts';
import { type Context, contextSchema } from '@/lib/triage/context.ts';
import { type BrandId, brands } from './brands.ts';

export type Overlay = { readonly [key: string]: unknown };

/** 2026-10-14 is a Wednesday, at an hour at which everybody works. */
export const now = '2026-10-14T12:00:00Z';

const ordinary = {
  site: 'x',
  id: '1000000000000000001',
  url: 'https://x.com/wrenfield/status/1000000000000000001',
  kind: 'post',
  author: {
    handle: 'wrenfield',
    name: 'Wren Field',
    followers: 1_200,
    following: 300,
    posts: 3_000,
    joinedAt: '2016-10-14T00:00:00Z',
    verified: 'none',
    bio: 'walks, maps, soup',
    category: null,
  },
  text: '@brambleair hello',
  lang: 'en',
  createdAt: '2026-10-14T11:30:00Z',
  counts: { replies: 1, reposts: 0, quotes: 0, likes: 2, views: 80 },
  reactions: null,
  mentions: ['brambleair'],
  media: [],
  promoted: false,
};

const quiet = { now, history: [], care: { state: 'none' }, volume: null };

const isPlain = (value: unknown): value is Overlay =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays one object over another, key by key; lists and single values are replaced. */
export function lay(under: unknown, over: unknown): unknown {
  if (!isPlain(under) || !isPlain(over)) return over === undefined ? under : over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, lay(under[key], over[key])]));
}

export const aPost = (differs: Overlay = {}): Post => postSchema.parse(lay(ordinary, differs));
export const aContext = (differs: Overlay = {}): Context => contextSchema.parse(lay(quiet, differs));

/** A post of which the page told nothing but where it stands and what it says. */
export const unreadPost = (differs: Overlay = {}): Post =>
  postSchema.parse(lay({ site: 'x', id: '1', kind: 'post', author: {}, text: null }, differs));

export function checked<Kind>(read: Read<Kind>): Kind {
  if (read.ok) return read.value;
  throw new Error(read.mistakes.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n'));
}

export const words = lexicons();
export const starter: Playbook = checked(readStarter(starterParts()));
export const playbookOf = (brand: BrandId): Playbook => checked(withBrand(starter, brands[brand]));
export const weights = model();
/** As the extension judges: with the lexicons and the shipped weights. */
export const judge = (brand: BrandId): Assess => assessWith(playbookOf(brand), words, weights);
