/** Says what a schema found wrong as a sentence that tells what to do. */
import type { z } from 'zod';
import { meant, type Path, shown } from './mistake.ts';

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
    return `a condition is one of: fact with a comparison, sign, words, all, any, not. Here stands ${keys.length === 0 ? 'nothing' : keys.join(' and ')}.`;
  }
  return `${shown(value)} does not fit here.`;
}

/** Keys that people write for the ones that are known. */
const known =
  'version title base brand trades topics signs rules timescales hours roles speakers stakeholders policies replies checklists schedulers access prepared locked name handles aliases products fields watchlist handle site why until id gravity problem words without off before when effect points hold raise loopIn shows covers because falseAlarms source fact sign all any not is has atLeast below known acknowledge statement update zone days from to ignoredBy role does mail phone chat channel backup value values acknowledgements what_happened holding updates statements contact avoid levels tone text responsibility byHand steps how phase mandatory approves informed within stops links url accounts admins socialPolicy brandGuidelines guidelines sensitive reviewedOn drilledOn'.split(
    ' ',
  );

function strangeKey(key: string, path: Path): string {
  const instead = meant(key, known);
  const where = path.length === 0 ? 'a playbook' : `"${path.findLast((step) => typeof step === 'string')}"`;
  return `${where} has no key "${key}"${instead === null || instead === key ? '. Take it out.' : `. Did you mean "${instead}"?`}`;
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with a hyphen)',
  object: 'a group of keys',
  record: 'a group of keys',
};

function sentence(issue: Issue, value: unknown): string {
  const name = issue.path.findLast((step) => typeof step === 'string');
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined && name === 'version')
        return '"version" is missing. Write "version: 2" as the first line.';
      if (value === undefined)
        return `"${String(name)}" is missing. Add it: it has to be ${types[issue.expected] ?? issue.expected}.`;
      return `here has to stand ${types[issue.expected] ?? issue.expected}, not ${shown(value)}.`;
    case 'invalid_value': {
      const words = issue.values.map(String);
      const near = typeof value === 'string' ? meant(value, words) : null;
      if (value === undefined) return `"${String(name)}" is missing. Add it: ${words.join(', ')}.`;
      return `${shown(value)} is none of ${words.join(', ')}.${near === null ? '' : ` Did you mean "${near}"?`}`;
    }
    case 'too_small':
      if (issue.origin === 'string') return 'this is empty. Write something, or take the key out.';
      if (issue.origin === 'array') return `this list is too short: it needs at least ${issue.minimum}.`;
      return `${shown(value)} is too small: it has to be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}.`;
    case 'too_big':
      if (issue.origin === 'string') return `this is too long: at most ${issue.maximum} characters.`;
      if (issue.origin === 'array') return `this list is too long: at most ${issue.maximum} entries.`;
      return `${shown(value)} is too large: it has to be at most ${issue.maximum}.`;
    case 'invalid_format':
      return isOwn(issue.message)
        ? `${shown(value)}: ${issue.message}.`
        : `${shown(value)} does not have the right form.`;
    case 'invalid_key':
      return `"${String(issue.path.at(-1))}" can\u2019t be a key here: use small letters, digits and hyphens, for a language its tag (en, de, pt).`;
    default:
      return issue.message.endsWith('.') ? issue.message : `${issue.message}.`;
  }
}

/** The schema's own words, not the library's. */
const isOwn = (message: string): boolean => !message.startsWith('Invalid');
