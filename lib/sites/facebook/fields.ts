/**
 * Every path in Facebook's JSON, in one place. A post is told by many small objects all over its card, and where they are moves
 * nearly every year; how a value is called, and the object around it, lasts longer. So a path is those two names alone:
 * `message.text`; it begins with nothing where the object stands for the post or comment itself (`.post_id`), and is one name
 * where the object around it may be any.
 */
import { field, isObject, type Json } from '../json.ts';
import { id } from '../scalar.ts';

/** The first eight stand in the order of `../tally.ts`. */
export const paths = {
  /** Of several authors the first; others are named beside it. */
  author: '.actors .author video_owner',
  /** A share, a picture or a sticker says `null`: it has no words. */
  words: '.message .body',
  dialect: 'source_dialect',
  time: '.creation_time .created_time',
  replies: 'comments.total_count comment_count.total_count total_comment_count replies_fields.total_count',
  shares: 'share_count.count share_count_reduced',
  /** Facebook counts no quotes: in their place stands what is told of likes as well. */
  byType: 'top_reactions.edges',
  /** Reactions of all types. */
  likes: 'reaction_count.count reactors.count unified_reactors.count likers.count',
  id: '.post_id .legacy_fbid',
  globalId: '.id',
  feedbackId: 'feedback.id',
  preferred: '.preferred_body',
  badge: 'badge.__typename',
  address: '.wwwURL .permalink_url .url feedback.url shareable_url',
  attachments: '.attachments',
  reel: 'video.id playback_video.id',
  /** As it is shown: exact only while it is digits alone. */
  rounded: 'reactors.count_reduced',
  owner: 'feedback.owning_profile',
  /** Whose wall or which group it was written on. */
  to: '.to',
  group: 'target_group group_comment_info associated_group',
  /** Of a comment: what it stands below, whose that is, and what it answers. */
  above: 'parent_feedback.id',
  ownerAbove: 'parent_feedback.owning_profile',
  parent: '.comment_direct_parent .comment_parent',
  depth: '.depth',
  card: '.comet_sections',
} as const;
export type Slot = keyof typeof paths;
export const slotsInOrder = Object.keys(paths) as Slot[];

/** By name, then by what is around it; most names are none of these, and that must be found out quickly. */
const slots = new Map<string, Map<string, Slot>>();
for (const slot in paths)
  for (const path of paths[slot as Slot].split(' ')) {
    const [name = '', around = '*'] = path.split('.').reverse();
    slots.set(name, (slots.get(name) ?? new Map()).set(around, slot as Slot));
  }

/** @param around what the object is called that holds the value; `''` when it stands for the post or comment itself */
export function slotOf(around: string, name: string): Slot | undefined {
  const named = slots.get(name);
  return named && (named.get(around) ?? named.get('*'));
}

export const type = field('__typename');
export const globalId = field('id');
/** A post's or a comment's own number. */
export const number = field('post_id', 'legacy_fbid');

/** By shape, for the type name may be missing. */
export const isComment = (node: Json): boolean => node.__typename === 'Comment' || id(node.legacy_fbid) !== null;
export const isStory = (node: Json): boolean =>
  node.__typename === 'Story' ||
  id(node.post_id) !== null ||
  ['comet_sections', 'short_form_video_context', 'fb_reel_react_button'].some((name) => isObject(node[name]));

/** Copies of a post or comment that its sections and links were given are called so. */
export const copies = { post: 'story', comment: 'comment' };
export const SHARED = 'attached_story';
/** Code, composers, translations, renditions of videos: a third of an answer, and neither posts nor people in it. */
export const SKIPPED = /^(?:__module.*|define|extensions|plugins|ghl_.*|translation|videoDelivery.*)$/;
/** What these hold belongs to another post or comment, or to none. */
export const ELSEWHERE =
  /^(?:parent_.*|comment_.*parent|(?:creation|containing)_story|aggregated.*|associated.*|shareable.*)$/;

/** Of one type: its number, its name in the viewer's language, how often. */
export const reaction = field('node.id');
export const reactionName = field('node.reaction_type', 'node.localized_name');
export const reactionCount = field('reaction_count');

export const author = field('author');
/** Of words: themselves, how they were translated, what is linked where. */
export const text = field('text');
export const translation = field('translation_type');
export const ranges = field('ranges');
export const entity = field('entity');

export const actorName = field('name');
export const actorAddress = field('url', 'profile_url');
export const actorType = field('__isActor', '__typename', '__isProfile');
export const isVerified = field('is_verified');
/** The lines below the name on a profile, one of which counts the followers. */
export const profileLines = field('profile_social_context.content');
export const lineAddress = field('uri');
export const lineText = field('text.text');
export const lineBold = field('text.inline_style_ranges');

/** Marks of an ad. Their names are changed on purpose, these less often than others. */
export const adMark = field('ad_id', 'client_token');
export const edges = field('edges');
