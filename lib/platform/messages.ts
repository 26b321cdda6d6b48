/** Every message that may be asked, with its schema: the doors check against this map, the callers are typed by it. */
import { z } from 'zod';
import { longestFile } from '@/lib/playbook/parse.ts';
import { brandSchema, watchedSchema } from '@/lib/playbook/sections/brand.ts';
import { isZone } from '@/lib/playbook/sections/times.ts';
import { careStates, postSchema } from '@/lib/post.ts';
import { incidentAsk } from '@/lib/record/incident-asks.ts';
import { incidentKey, postKey } from '@/lib/record/keys.ts';
import { spread } from '@/lib/sites/brief.ts';
import { alertChange } from './alert-settings.ts';
import { settingsChange } from './settings.ts';
import { addressSchema } from './subscription.ts';
import { tourDeed } from './tour.ts';

/** A page may hand over this many posts at once; more is no real page. */
export const mostPosts = 250;

const key = postKey;

/** Who is told about what. `message` is made at the click, so that the same click twice is one message. */
const telling = {
  message: z.uuid(),
  about: z.union([postKey, incidentKey]),
  /** The playbook's key of the person; "team" for everybody in the channel. */
  stakeholder: z.string().min(1).max(80),
  /** Whoever stands in for the person. */
  backup: z.boolean(),
  drill: z.boolean(),
};

/** What pages may ask. */
export const fromPages = {
  /** Pages hand them over as a table. */
  'assess-posts': z.preprocess(spread, z.strictObject({ posts: z.array(postSchema).max(mostPosts) })),
  'explain-post': z.strictObject({ key }),
  /** `request` is made at the click: asked again because the worker died, it is written once. */
  'copy-acknowledgement': z.strictObject({ key, open: z.boolean(), request: z.uuid() }),
  'open-panel': z.strictObject({ key: key.nullable() }),
  'set-care': z.strictObject({ key, state: z.enum(careStates) }),
  /** `told` as `lib/sites/tally.ts` counts: signs and numbers, and names that are checked against ours. */
  'report-reading': z.strictObject({
    site: postSchema.shape.site,
    /** Bits of `lib/sites/legible.ts`. */
    seen: z.number().int().min(0).max(31),
    lang: z.string().max(1_000).optional(),
    told: z.record(z.string().max(60), z.number().int().positive().max(1_000_000)).optional(),
  }),
} as const;

/** What only the extension's own pages may ask. */
export const fromPanels = {
  'read-playbook': z.strictObject({}),
  'offer-replies': z.strictObject({ key }),
  'prepare-draft': z.strictObject({ key }),
  'copied-reply': z.strictObject({
    key,
    reply: z.string().max(80),
    language: z.string().max(10),
    text: z.string().max(10_000),
    request: z.uuid(),
  }),
  'tag-post': z.strictObject({ key, tag: z.string().trim().min(1).max(80), on: z.boolean() }),
  /** Knowingly: from a colleague, or while the server can't be asked. */
  'take-post': z.strictObject({ key }),
  'read-team': z.strictObject({}),
  'join-team': z.strictObject({ invitation: z.string().max(20_000) }),
  /** `sent`: once everything has been sent. `never`: the person stays after all. */
  'leave-team': z.strictObject({ when: z.enum(['now', 'sent', 'never']) }),
  'connect-team': z.strictObject({}),
  'set-brand': z.strictObject({ brand: brandSchema, zone: z.string().max(60).refine(isZone) }),
  'watch-author': z.strictObject({
    site: watchedSchema.shape.site,
    handle: watchedSchema.shape.handle,
    why: z.string().max(200),
    until: z.iso.date().nullable(),
    off: z.boolean(),
  }),
  'read-layers': z.strictObject({}),
  /** `base` is the hash of the text that was edited: a save over somebody else's is refused. */
  'save-playbook': z.strictObject({ text: z.string().max(longestFile), base: z.string().max(64).nullable() }),
  'try-playbook': z.strictObject({ text: z.string().max(longestFile) }),
  /** Three made-up posts about the brand, by the playbook in force. */
  'judge-samples': z.strictObject({}),
  'read-history': z.strictObject({}),
  'read-version': z.strictObject({ id: z.uuid() }),
  'follow-playbook': z.strictObject({ url: addressSchema.nullable() }),
  'look-at-subscription': z.strictObject({}),
  /** `request` is made by whoever asks: asked again after the worker died, it is done once. */
  incident: z.strictObject({ request: z.uuid(), ask: incidentAsk }),
  'list-incidents': z.strictObject({}),
  'view-incident': z.strictObject({ key: incidentKey }),
  /** Newest first; from 0. */
  'page-incident': z.strictObject({
    key: incidentKey,
    part: z.enum(['posts', 'log', 'notes', 'evidence']),
    from: z.number().int().nonnegative(),
    count: z.number().int().min(1).max(200),
  }),
  /** Posts with a topic of the incident that are in none yet. */
  'related-posts': z.strictObject({ key: incidentKey }),
  /** What the statement builder needs of the playbook and of what was said before. */
  'prepare-statement': z.strictObject({ key: incidentKey }),
  /** `evidence` is made at the click, so that the same click twice is one entry. `post`: none, only the visible tab. */
  'capture-evidence': z.strictObject({
    evidence: z.uuid(),
    key: incidentKey,
    post: postKey.nullable(),
    picture: z.boolean(),
    note: z.string().max(2_000),
  }),
  'view-report': z.strictObject({ key: incidentKey }),
  /** All that a report is made of, to be made into files where they are saved. */
  'prepare-report': z.strictObject({ key: incidentKey }),
  /** The situation in a few lines to everybody in a channel; `again`: although it was told there a moment ago. */
  'share-report': z.strictObject({ message: z.uuid(), key: incidentKey, channel: z.uuid(), again: z.boolean() }),
  /** Which incidents have a post. */
  'post-incidents': z.strictObject({ key }),
  'add-channel': z.strictObject({ name: z.string().max(200), way: z.string().max(40), address: z.string().max(4_000) }),
  'rename-channel': z.strictObject({ channel: z.uuid(), name: z.string().max(200) }),
  'remove-channel': z.strictObject({ channel: z.uuid() }),
  'test-channel': z.strictObject({ channel: z.uuid(), message: z.uuid() }),
  /** `again`: the person saw that it was told before, and wants it told once more. */
  tell: z.strictObject({ ...telling, channel: z.uuid(), again: z.boolean() }),
  /** A mail, a call, a chat was opened. */
  'opened-contact': z.strictObject({ ...telling, way: z.enum(['mail', 'phone', 'sms', 'chat']) }),
  'settle-message': z.strictObject({ message: z.uuid(), choice: z.enum(['again', 'arrived', 'stop']) }),
  'set-settings': z.strictObject({ change: settingsChange }),
  'set-alerts': z.strictObject({ change: alertChange }),
  'see-alerts': z.strictObject({ ids: z.array(z.string().max(400)).max(500) }),
  /** How far the tour is, or that it is to begin anew. */
  tour: z.strictObject({ deed: tourDeed }),
  'delete-everything': z.strictObject({}),
} as const;

export const messages = { ...fromPages, ...fromPanels };
export type Messages = typeof messages;
export type Name = keyof Messages;
export type Body<Of extends Name> = z.output<Messages[Of]>;
export type Ask<Of extends Name> = z.input<Messages[Of]>;
