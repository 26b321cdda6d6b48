/** What can be wrong with rules that no schema sees: facts and signs that do not exist, signs that go round in a circle. */
import type { Condition } from '@/lib/playbook/rules.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { facts } from './facts/index.ts';

/** @returns a sentence for each mistake; none when every rule can be decided */
export function checkRules({ rules, signs }: Pick<Playbook, 'rules' | 'signs'>): string[] {
  const mistakes: string[] = [];
  const check = (where: string, condition: Condition, inside: readonly string[]): void => {
    if ('fact' in condition) {
      if (!facts.has(condition.fact)) mistakes.push(`${where}: there is no fact "${condition.fact}"`);
    } else if ('sign' in condition) {
      const { sign } = condition;
      const meant = signs[sign];
      if (meant === undefined) mistakes.push(`${where}: there is no sign "${sign}"`);
      else if (inside.includes(sign))
        mistakes.push(`${where}: the signs ${[...inside, sign].join(', ')} go round in a circle`);
      else check(where, meant, [...inside, sign]);
    } else if ('not' in condition) check(where, condition.not, inside);
    else for (const part of 'all' in condition ? condition.all : condition.any) check(where, part, inside);
  };
  for (const { id, when, shows, covers } of rules) {
    check(`rule "${id}"`, when, []);
    for (const fact of shows ?? [])
      if (!facts.has(fact)) mistakes.push(`rule "${id}": there is no fact "${fact}" to show`);
    for (const other of covers ?? []) {
      if (!rules.some((rule) => rule.id === other)) mistakes.push(`rule "${id}": there is no rule "${other}" to cover`);
    }
  }
  return mistakes;
}
