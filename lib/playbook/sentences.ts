/** Says what a schema found wrong as a sentence that tells what to do. */

import type { z } from 'zod';
import { list, t } from '@/lib/i18n.ts';
import { didYouMean, meant, type Path, shown } from './mistake.ts';

export interface Finding {
  readonly path: Path;
  readonly sentence: string;
  /** The key itself is meant, not what stands behind it. */
  readonly key?: true;
}

type Issue = z.core.$ZodIssue;

/** @param at reads the value at a path of what was checked */
export function findings(issues: readonly Issue[], at: (path: Path) => unknown): Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, [], at));
}

function findingsOf(issue: Issue, before: Path, at: (path: Path) => unknown): Finding[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'invalid_union') {
    const branch = closest(issue.errors, at(path));
    if (branch === null) return [{ path, sentence: noneFits(at(path)) }];
    return branch.flatMap((inner) => findingsOf(inner, path, at));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], sentence: strangeKey(key, path), key: true as const }));
  }
  return [{ path, sentence: sentence(issue, at(path)) }];
}

/** Of several shapes the one that was meant: it was left furthest inside, or for the fewest reasons. */
function closest(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | null {
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) return null;
  const ranked = branches
    .filter((issues) => issues.length > 0)
    .map((issues) => {
      const strange = issues.some((one) => one.code === 'unrecognized_keys' && one.path.length === 0);
      const missing = issues.some((one) => one.path.length === 1 && isMissing(one, value));
      const other = issues.some((one) => one.path.length === 0 && one.code === 'invalid_type');
      const depth = Math.max(...issues.map(({ path }) => path.length));
      return { issues, rank: (other ? 100 : 0) + (missing ? 10 : 0) + (strange ? 5 : 0) - depth + issues.length / 10 };
    })
    .sort((one, another) => one.rank - another.rank);
  const best = ranked[0];
  return best === undefined || best.rank >= 14 ? null : best.issues;
}

const isMissing = (issue: Issue, value: unknown): boolean =>
  typeof value === 'object' && value !== null && !(String(issue.path[0]) in value);

function noneFits(value: unknown): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const keys = Object.keys(value).map((key) => `"${key}"`);
    return t('editor.mistake.noCondition', { here: keys.length === 0 ? shown(null) : list(keys) });
  }
  return t('editor.mistake.doesNotFit', { value: shown(value) });
}

/** Keys that people write for the ones that are known. */
const known =
  'version title base brand trades topics signs rules timescales hours roles speakers stakeholders policies replies checklists schedulers access prepared locked name handles aliases products fields watchlist handle site why until id gravity problem words without off before when effect points hold raise loopIn shows covers because falseAlarms source fact sign all any not is has atLeast below known acknowledge statement update zone days from to ignoredBy role does mail phone chat channel backup value values acknowledgements what_happened holding updates statements contact avoid levels tone text responsibility byHand steps how phase mandatory approves informed within stops links url accounts admins socialPolicy brandGuidelines guidelines sensitive reviewedOn drilledOn'.split(
    ' ',
  );

function strangeKey(key: string, path: Path): string {
  const instead = meant(key, known);
  const group = String(path.findLast((step) => typeof step === 'string'));
  const strange = path.length === 0 ? t('editor.mistake.noKey', { key }) : t('editor.mistake.noKeyIn', { group, key });
  return `${strange} ${instead === null || instead === key ? t('editor.mistake.takeItOut') : didYouMean(instead)}`;
}

const types: Readonly<Record<string, string>> = {
  string: t('editor.value.text'),
  number: t('editor.value.number'),
  int: t('editor.value.whole'),
  boolean: t('editor.value.trueOrFalse'),
  array: t('editor.value.listOfLines'),
  object: t('editor.value.group'),
  record: t('editor.value.group'),
};

function sentence(issue: Issue, value: unknown): string {
  const name = issue.path.findLast((step) => typeof step === 'string');
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined && name === 'version') return t('editor.mistake.versionMissing');
      if (value === undefined)
        return t('editor.mistake.missing', { name: String(name), type: types[issue.expected] ?? issue.expected });
      return t('editor.mistake.otherType', {
        type: types[issue.expected] ?? issue.expected,
        value: shown(value),
      });
    case 'invalid_value': {
      const words = issue.values.map(String);
      const near = typeof value === 'string' ? meant(value, words) : null;
      if (value === undefined) return t('editor.mistake.missingWord', { name: String(name), words: words.join(', ') });
      const none = t('editor.mistake.noneOf', { value: shown(value), words: words.join(', ') });
      return near === null ? none : `${none} ${didYouMean(near)}`;
    }
    case 'too_small':
      if (issue.origin === 'string') return t('editor.mistake.empty');
      if (issue.origin === 'array') return t('editor.mistake.shortList', { least: String(issue.minimum) });
      return issue.inclusive === false
        ? t('editor.mistake.notMore', { value: shown(value), least: String(issue.minimum) })
        : t('editor.mistake.tooSmall', { value: shown(value), least: String(issue.minimum) });
    case 'too_big':
      if (issue.origin === 'string') return t('editor.mistake.longText', { most: String(issue.maximum) });
      if (issue.origin === 'array') return t('editor.mistake.longList', { most: String(issue.maximum) });
      return t('editor.mistake.tooLarge', { value: shown(value), most: String(issue.maximum) });
    case 'invalid_format':
      return isOwn(issue.message)
        ? t('editor.mistake.ofValue', { value: shown(value), sentence: issue.message })
        : t('editor.mistake.wrongForm', { value: shown(value) });
    case 'invalid_key':
      return t('editor.mistake.noSuchKeyName', { key: String(issue.path.at(-1)) });
    default:
      return issue.message.endsWith('.') ? issue.message : t('editor.mistake.whole', { sentence: issue.message });
  }
}

/** The schema's own words, not the library's. */
const isOwn = (message: string): boolean => !message.startsWith('Invalid');
