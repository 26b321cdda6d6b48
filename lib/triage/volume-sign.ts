/** On which side of the playbook's own limits the volume stands: when that changes, posts have to be judged again. */
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Comparison, Condition } from '@/lib/playbook/sections/rules.ts';
import { compare } from './conditions.ts';
import type { Context } from './context.ts';
import { timesOrdinary } from './facts/volume-ratio.ts';

type Volume = NonNullable<Context['volume']>;

/** The facts that hang on the volume, of the brand or of one topic. */
const ofBrand: Readonly<Record<string, (volume: Volume) => number>> = {
  'negative-volume': ({ negative }) => negative,
  'volume-ratio': timesOrdinary,
};
const ofTopic: Readonly<Record<string, (posts: number, volume: Volume) => number>> = {
  crowd: (posts) => posts,
  'crowd-share': (posts, { negative }) => (negative === 0 ? 0 : posts / negative),
};

function* comparisonsIn(condition: Condition): Generator<Comparison> {
  if ('fact' in condition) yield condition;
  else if ('not' in condition) yield* comparisonsIn(condition.not);
  else if ('all' in condition) for (const one of condition.all) yield* comparisonsIn(one);
  else if ('any' in condition) for (const one of condition.any) yield* comparisonsIn(one);
}

/** Short, and equal as long as every comparison in rules and signs that looks at the volume comes out the same. */
export function volumeSign({ rules, signs }: Pick<Playbook, 'rules' | 'signs'>, volume: Volume): string {
  const found = new Set<string>();
  const topics = Object.entries(volume.topic ?? {});
  for (const condition of [...rules.map(({ when }) => when), ...Object.values(signs)]) {
    for (const one of comparisonsIn(condition)) {
      const name = `${one.fact} ${one.atLeast ?? ''} ${one.below ?? ''}`;
      const value = ofBrand[one.fact]?.(volume);
      if (value !== undefined && compare(one, { value, evidence: '' }) === true) found.add(name);
      const named = ofTopic[one.fact];
      if (named === undefined) continue;
      for (const [topic, posts] of topics)
        if (compare(one, { value: named(posts, volume), evidence: '' }) === true) found.add(`${name} ${topic}`);
    }
  }
  return [...found].sort().join('\n');
}

/** Ids of the rules that look at the volume, by themselves or through a sign. */
export function rulesOnVolume({ rules, signs }: Pick<Playbook, 'rules' | 'signs'>): ReadonlySet<string> {
  const looks = (condition: Condition, depth = 0): boolean => {
    if ('fact' in condition) return Object.hasOwn(ofBrand, condition.fact) || Object.hasOwn(ofTopic, condition.fact);
    if ('sign' in condition) {
      const sign = signs[condition.sign];
      return sign !== undefined && depth < deepest && looks(sign, depth + 1);
    }
    if ('not' in condition) return false;
    const inner = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
    return inner.some((one) => looks(one, depth));
  };
  return new Set(rules.filter(({ when }) => looks(when)).map(({ id }) => id));
}

/** As deep as signs may use signs. */
const deepest = 12;
