/** Every fact that a rule may name. A file that is not listed here fails a test. */
import type { Fact } from '../fact.ts';
import { age } from './age.ts';
import { angryReactions } from './angry-reactions.ts';
import { angryShare } from './angry-share.ts';
import { author } from './author.ts';
import { beyondReach } from './beyond-reach.ts';
import { care } from './care.ts';
import { crowd } from './crowd.ts';
import { crowdShare } from './crowd-share.ts';
import { expertise } from './expertise.ts';
import { followers } from './followers.ts';
import { gravity } from './gravity.ts';
import { grievance } from './grievance.ts';
import { handlingFor } from './handling-for.ts';
import { ignored } from './ignored.ts';
import { influence } from './influence.ts';
import { interactions } from './interactions.ts';
import { kind } from './kind.ts';
import { language } from './language.ts';
import { media } from './media.ts';
import { negativeVolume } from './negative-volume.ts';
import { own } from './own.ts';
import { ownLapse } from './own-lapse.ts';
import { postsPerDay } from './posts-per-day.ts';
import { promoted } from './promoted.ts';
import { replies } from './replies.ts';
import { replyRatio } from './reply-ratio.ts';
import { shares } from './shares.ts';
import { site } from './site.ts';
import { interactionsPerHour, sharesPerHour } from './speed.ts';
import { standing } from './standing.ts';
import { thread } from './thread.ts';
import { tone } from './tone.ts';
import { topics } from './topics.ts';
import { understood } from './understood.ts';
import { volumeRatio } from './volume-ratio.ts';
import { watched } from './watched.ts';

const all: readonly Fact[] = [
  // who wrote it
  own,
  author,
  followers,
  influence,
  postsPerDay,
  watched,
  standing,
  expertise,
  promoted,
  // what it says
  ...tone,
  topics,
  gravity,
  grievance,
  ignored,
  understood,
  language,
  media,
  ownLapse,
  site,
  kind,
  // how it travels
  age,
  replies,
  shares,
  interactions,
  sharesPerHour,
  interactionsPerHour,
  beyondReach,
  replyRatio,
  angryReactions,
  angryShare,
  ...thread,
  // what is known around it
  care,
  handlingFor,
  negativeVolume,
  volumeRatio,
  crowd,
  crowdShare,
];

export const facts: ReadonlyMap<string, Fact> = new Map(all.map((fact) => [fact.id, fact]));

/** Facts by number: a post is asked for each of them, and a place in a list is found sooner than a name. */
export const factsInOrder: readonly Fact[] = all;
export const factNumbers: ReadonlyMap<string, number> = new Map(all.map(({ id }, number) => [id, number]));
