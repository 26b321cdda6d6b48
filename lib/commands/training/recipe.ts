/** The settings that training uses, chosen on tuning parts only. */
import { type Head, topics } from '@/lib/language/model/heads.ts';

export const bits = 20;
/** How much each group of features weighs: words, letters, shape, hints, concepts, pairs of concepts. */
export const groupWeights = [1, 1, 0.3, 0.8, 1, 0.6];
/** Words that turn what follows; with the lexicons' own they are kept in the header of the weights. */
export const moreNegators = ['cant', 'wont', 'couldnt', 'wouldnt', 'shouldnt', 'hasnt', 'havent', 'hadnt', 'cannot'];

export interface Recipe {
  /** Cost of an error in the two parts whose mean is taken: features scaled by their log ratio (0: without), and as they are. */
  readonly ratioCost: number;
  readonly plainCost: number;
  /** How far the two sides are brought to the same total cost: 0 not, 1 wholly. */
  readonly balance: number;
  readonly rounds: number;
  /** Features that fewer examples have are left out. */
  readonly fewest: number;
  /** How many weights are kept at most, and how many steps they have up and down. */
  readonly keep: number;
  readonly steps: number;
  /** How much each group of features may say in this question, beside its weight for all. */
  readonly trust: readonly number[];
  /** How much our own posts weigh where a public set asks the same; 0: they are left out. */
  readonly ownBeside: number;
}

const usual: Recipe = {
  ratioCost: 0.3,
  plainCost: 0.3,
  balance: 0.5,
  rounds: 10,
  fewest: 2,
  keep: 25_000,
  steps: 31,
  trust: [1, 1, 1, 1, 1, 1],
  ownBeside: 1,
};

const words = [1, 1, 1.5, 0.7, 0.4, 0.3];
const tone: Partial<Recipe> = {
  trust: words,
  ownBeside: 0,
  ratioCost: 0.15,
  plainCost: 0.1,
  keep: 120_000,
  fewest: 3,
  rounds: 8,
};
/** Rare and learned from few posts: ratios of small counts would say too much. */
const topic: Partial<Recipe> = { ratioCost: 0, keep: 20_000 };

/** A head keeps at most this many weights for each example: more would be learned by heart, and cost time at every post. */
export const keptPerExample = 2;

const own: Partial<Record<Head, Partial<Recipe>>> = {
  negative: tone,
  neutral: tone,
  positive: tone,
  offensive: { trust: words, ownBeside: 0, keep: 60_000 },
  irony: { ownBeside: 0 },
  complaint: { ratioCost: 1, trust: [1, 1, 1, 0.7, 0.6, 0.4], ownBeside: 0.15, keep: 50_000 },
  ...Object.fromEntries([...topics, 'serious', 'question'].map((head) => [head, topic])),
};

export const recipeOf = (head: Head): Recipe => ({ ...usual, ...own[head] });
