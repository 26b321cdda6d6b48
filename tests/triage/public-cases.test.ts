/** Cases that say which levels an experienced social manager would accept: the public ones where they are, and our own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lines, readYaml } from '@/lib/commands/files.ts';
import { withBrand } from '@/lib/playbook/starter.ts';
import { levels, roles } from '@/lib/playbook/words.ts';
import { postSchema } from '@/lib/post.ts';
import { type Assess, assessWith } from '@/lib/triage/assess.ts';
import { contextSchema } from '@/lib/triage/context.ts';
import { checked, judge, starter, weights, words } from './scene.ts';

const caseSchema = z.object({
  id: z.string(),
  why: z.string(),
  playbook: z.enum(['air', 'cafe']),
  post: postSchema,
  context: contextSchema,
  expect: z.strictObject({
    level: z.array(z.enum(levels)).optional(),
    relevant: z.boolean().optional(),
    topics: z.array(z.string()).optional(),
    reasons: z.array(z.string()).optional(),
    loopIn: z.array(z.enum(roles)).optional(),
    notLoopIn: z.array(z.enum(roles)).optional(),
  }),
});
type Case = z.infer<typeof caseSchema>;

const casesIn = (file: string): Case[] => [...lines(file)].map(({ text }) => caseSchema.parse(JSON.parse(text)));

/** @returns what is not as expected, in words; none when the case holds */
function misses(assess: Assess, { post, context, expect: wanted }: Case): string[] {
  const { level, score, relevant, topics, reasons, loopIn } = assess(post, context);
  const lacking = (name: string, all: readonly string[], needed: readonly string[] = []) =>
    needed.filter((one) => !all.includes(one)).map((one) => `${name} lack ${one}`);
  return [
    ...(wanted.level?.includes(level) === false ? [`${level} (${score}), not ${wanted.level.join(' or ')}`] : []),
    ...(wanted.relevant !== undefined && wanted.relevant !== relevant ? [`relevant is ${relevant}`] : []),
    ...lacking('topics', topics, wanted.topics),
    ...lacking(
      'reasons',
      reasons.map(({ id }) => id),
      wanted.reasons,
    ),
    ...lacking('roles', loopIn, wanted.loopIn),
    ...(wanted.notLoopIn ?? [])
      .filter((role) => loopIn.some((one) => one === role))
      .map((role) => `${role} is looped in`),
  ];
}

const shared = join(import.meta.dirname, '../../../shared/cases');
const published = join(shared, 'public.jsonl');
const here = existsSync(published);

describe('the public cases', () => {
  it.skipIf(!here)(`all hold${here ? '' : ' (not on this machine)'}`, () => {
    const brands = z.record(z.string(), z.unknown()).parse(readYaml(join(shared, 'brands.json')));
    const judgeOf = (brand: string) => assessWith(checked(withBrand(starter, brands[brand])), words, weights);
    const judges = { air: judgeOf('air'), cafe: judgeOf('cafe') };
    const found = casesIn(published).flatMap((one) =>
      misses(judges[one.playbook], one).map((miss) => `${one.id}: ${miss}`),
    );
    expect(found).toEqual([]);
  });
});

describe('our own cases', () => {
  const cases = casesIn(join(import.meta.dirname, 'cases.jsonl'));
  const judges = { air: judge('air'), cafe: judge('cafe') };
  const missed = cases.map((one) => ({ ...one, missed: misses(judges[one.playbook], one) }));

  // To be raised with every improvement, never to be lowered.
  const atLeast = 93;

  it('hold as far as they did before', () => {
    const failing = missed.filter(({ missed }) => missed.length > 0);
    const held = cases.length - failing.length;
    console.log(`${held} of ${cases.length} own cases hold`);
    for (const { id, why, missed } of failing) console.log(`  ${id} (${why}): ${missed.join('; ')}`);
    expect(held).toBeGreaterThanOrEqual(atLeast);
  });

  it('are found to be about the brand or not, each of them', () => {
    expect(
      missed.filter(({ missed }) => missed.some((miss) => miss.startsWith('relevant'))).map(({ id }) => id),
    ).toEqual([]);
  });

  // Irony without a marker: read as praise.
  const notYet = ['t-actor-stranded'];

  it('are never calm where an experienced manager sees worry or crisis', () => {
    const wrong = cases.filter(
      ({ expect: wanted, playbook, post, context }) =>
        wanted.level?.every((level) => level === 'worry' || level === 'crisis') === true &&
        judges[playbook](post, context).level === 'calm',
    );
    expect(wrong.map(({ id }) => id).filter((id) => !notYet.includes(id))).toEqual([]);
  });
});
