/** How worried to be about one post: runs the playbook's rules over the facts and keeps why each one fired. */
import { t } from '@/lib/i18n.ts';
import type { Lexicon } from '@/lib/language/lexicon.ts';
import type { Model } from '@/lib/language/model/model.ts';
import { tokens } from '@/lib/language/tokens.ts';
import { TopicWords } from '@/lib/language/topic-words.ts';
import { understand } from '@/lib/language/understand.ts';
import { tones, type Understanding } from '@/lib/language/understanding.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Rule } from '@/lib/playbook/sections/rules.ts';
import { levels, type Role, roles } from '@/lib/playbook/words.ts';
import type { Post } from '@/lib/post.ts';
import { type Assessment, bands, levelOf, type Reason } from './assessment.ts';
import { checkPlaybook } from './check-playbook.ts';
import type { Context } from './context.ts';
import { acknowledgeBy } from './deadline.ts';
import type { Scene } from './fact.ts';
import { factNumbers, factsInOrder } from './facts/index.ts';
import { postsPerDay } from './facts/posts-per-day.ts';
import { influenceOf } from './influence.ts';
import { Readings } from './readings.ts';
import { aboutIn } from './relevance.ts';
import { type Fired, Rulebook } from './rulebook.ts';
import { WordLists } from './word-lists.ts';

export type Assess = (post: Post, context: Context) => Assessment;

/**
 * Makes a playbook ready for judging; the answer is used for every post until the playbook changes.
 * @throws RangeError when a rule names a fact or sign that does not exist, or a topic's word can't be searched
 */
export function assessWith(playbook: Playbook, lexicons: readonly Lexicon[], model: Model | null = null): Assess {
  const [mistake] = checkPlaybook(playbook);
  if (mistake !== undefined) throw new RangeError(`${mistake.path.join('.')}: ${mistake.sentence}`);
  const aboutBrand = aboutIn(playbook.brand);
  const topicWords = new TopicWords(playbook.topics);
  const conditions = [...playbook.rules.map(({ when }) => when), ...Object.values(playbook.signs)];
  const wordLists = new WordLists(conditions, factsInOrder.length);
  const numberOf = (id: string): number => factNumbers.get(id) ?? wordLists.numberOf(id);
  const perDayNumber = numberOf(postsPerDay.id);
  const rulebook = new Rulebook(playbook.rules, playbook.signs, numberOf);
  const ours = wordsOf(playbook.brand);
  const read = remembering((text: string | null, lang: string | null) => {
    const saying = understand(text, lang, lexicons, topicWords, model, ours);
    const topics = saying.topics.filter(({ id }) => !onlyOwn.has(id));
    return { saying, byOthers: { ...saying, topics }, inText: wordLists.read(text) };
  });
  const call = loopIn(playbook);

  return (post, context) => {
    const about = aboutBrand(post);
    if (about === null) return notAbout(post);
    const { saying, byOthers, inText } = read(post.text, post.lang);
    const said = about === 'own' ? saying : byOthers;
    const scene: Scene = { post, context, playbook, about, said };
    const readings = new Readings((number) => factsInOrder[number]?.read(scene) ?? inText.reading(number));
    const { score, reasons, fired } = run(rulebook.fired(readings, inText.found), readings);
    const level = levelOf(score);
    const named = new Set<string>();
    for (const { id } of said.topics) if (!mood.has(id)) named.add(id);
    for (const { effect } of fired) for (const id of effect.topics ?? []) named.add(id);
    const perDay = readings.at(perDayNumber).value;
    return {
      id: post.id,
      relevant: true,
      about,
      level,
      score,
      reasons,
      topics: [...named],
      certainty: Object.fromEntries([...named].map((id) => [id, certaintyOf(id, saying)])),
      // What a later rule found worrying all the same is shown for itself.
      part: fired.some(({ effect }) => effect.part === true) && score < bands.worry[0],
      loopIn: call(level, named, fired),
      acknowledgeBy: about === 'own' ? null : acknowledgeBy(playbook, level, post, context),
      influence: influenceOf(post, typeof perDay === 'number' ? perDay : null),
      language: saying.language,
      tone: saying.tone,
    };
  };
}

/** What may stand for the brand in a sentence: its handles and every word of its names. */
const wordsOf = ({ name, handles, aliases, products }: Playbook['brand']): ReadonlySet<string> =>
  new Set([
    ...Object.values(handles).flatMap((all) => all ?? []),
    ...[name, ...aliases, ...products].flatMap((one) => tokens(one).map(({ word }) => word)),
  ]);

/** A post is judged at every look, its words are read once: they never change. The oldest of many are forgotten. */
function remembering<Said>(read: (text: string | null, lang: string | null) => Said) {
  const known = new Map<string, { readonly lang: string | null; readonly said: Said }>();
  return (text: string | null, lang: string | null): Said => {
    if (text === null) return read(text, lang);
    const before = known.get(text);
    if (before?.lang === lang) return before.said;
    const said = read(text, lang);
    if (known.size >= mostRemembered) for (const [oldest] of known) if (known.delete(oldest)) break;
    known.set(text, { lang, said });
    return said;
  };
}

/** As many posts as a long session of browsing shows. */
const mostRemembered = 2_000;

/** Praise and questions are a tone; a topic that the words do not name came from a rule, which fires only on what is known. */
function certaintyOf(id: string, { tone, topics }: Understanding): number {
  const said = id === 'praise' ? tone.praise : id === 'question' ? tone.question : undefined;
  return said ?? topics.find((topic) => topic.id === id)?.probability ?? 1;
}

/** What only the brand's own posts can be: a customer who tells of a hacked account is no mistake of ours. */
const onlyOwn: ReadonlySet<string> = new Set(['own-mistake', 'rogue-account']);
/** Topics that a rule gives by tone, not a single word. */
const mood: ReadonlySet<string> = new Set(['praise', 'question']);

/**
 * Later rules win: a hold lowers the ceiling, a raise lifts the floor and, where it must, the ceiling again. Points are
 * added up over all rules and end inside the two.
 */
function run(fired: readonly Fired[], readings: Readings) {
  let points = 0;
  let floor = 0;
  let ceiling = 100;
  for (const { rule } of fired) {
    const { points: more = 0, hold, raise } = rule.effect;
    points += more;
    if (hold !== undefined) {
      ceiling = Math.min(ceiling, bands[hold][1]);
      floor = Math.min(floor, ceiling);
    }
    if (raise !== undefined) {
      floor = Math.max(floor, bands[raise][0]);
      ceiling = Math.max(ceiling, bands[raise][1]);
    }
  }
  const score = Math.round(Math.min(ceiling, Math.max(floor, points)));
  return { score, reasons: reasonsOf(fired, readings), fired: fired.map(({ rule }) => rule) };
}

/** The weightiest first; what a weightier rule says too is left out. */
function reasonsOf(fired: readonly Fired[], readings: Readings): Reason[] {
  const covered = new Set(fired.flatMap(({ rule }) => rule.covers ?? []));
  return fired
    .filter(({ rule }) => !covered.has(rule.id))
    .sort((one, other) => other.weight - one.weight)
    .map(({ rule, by }): Reason => {
      const shown = [...new Set(by.map((number) => readings.at(number).evidence))].filter((text) => text !== '');
      const { hold, points = 0 } = rule.effect;
      const way = hold !== undefined || points < 0 ? 'against' : 'for';
      return {
        id: rule.id,
        way,
        title: rule.title,
        evidence: shown.slice(0, mostEvidence).join(t('post.between')),
        because: rule.because,
      };
    });
}

/** A reason is read at a glance: more than three pieces of evidence are none. */
const mostEvidence = 3;

/** The roles of the level and of each topic up to that level, and those that a rule calls; calm calls nobody. */
function loopIn({ roles: byLevel, topics }: Playbook) {
  const byTopic = new Map(topics.map((topic) => [topic.id, topic.roles]));
  return (level: Assessment['level'], named: ReadonlySet<string>, fired: readonly Rule[]): Role[] => {
    if (level === 'calm') return [];
    const called = new Set<Role>();
    for (const step of levels.slice(1, levels.indexOf(level) + 1)) {
      if (step === 'calm') continue;
      for (const role of byLevel[step]) called.add(role);
      for (const id of named) for (const role of byTopic.get(id)?.[step] ?? []) called.add(role);
    }
    for (const { effect } of fired) for (const role of effect.loopIn ?? []) called.add(role);
    return roles.filter((role) => called.has(role));
  };
}

const silent = Object.fromEntries(tones.map((tone) => [tone, null])) as Record<(typeof tones)[number], null>;

const notAbout = (post: Post): Assessment => ({
  id: post.id,
  relevant: false,
  about: null,
  level: 'calm',
  score: 0,
  reasons: [],
  topics: [],
  certainty: {},
  part: false,
  loopIn: [],
  acknowledgeBy: null,
  influence: influenceOf(post, null),
  language: post.lang,
  tone: silent,
});
