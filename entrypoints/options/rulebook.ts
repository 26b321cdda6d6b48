/** The rules as the editor lists them: in force and switched off, in the groups in which people look for them. */
import { t } from '@/lib/i18n.ts';
import type { Condition, Rule } from '@/lib/playbook/sections/rules.ts';
import { below, judged, playbook } from './state.ts';

export const groups = [
  { id: 'weighs', title: t('editor.rules.weighs.title'), says: t('editor.rules.weighs.says') },
  { id: 'not', title: t('editor.rules.not.title'), says: t('editor.rules.not.says') },
  { id: 'worry', title: t('editor.rules.worry.title'), says: t('editor.rules.worry.says') },
  { id: 'ours', title: t('editor.rules.ours.title'), says: t('editor.rules.ours.says') },
  { id: 'own', title: t('editor.rules.own.title'), says: t('editor.rules.own.says') },
] as const;
export type GroupId = (typeof groups)[number]['id'];

export interface Listed {
  readonly rule: Rule;
  /** From 1, in the order in which rules are asked; `null` while it is switched off. */
  readonly place: number | null;
  readonly group: GroupId;
  readonly changed: boolean;
  /** It was written in the own layer. */
  readonly own: boolean;
}

const isOurs = (when: Condition): boolean =>
  'sign' in when
    ? when.sign === 'ours'
    : 'fact' in when
      ? when.fact === 'own' && when.is === true
      : 'all' in when && when.all.some(isOurs);

function groupOf({ when, effect }: Rule, own: boolean): GroupId {
  if (own) return 'own';
  if (isOurs(when)) return 'ours';
  if (effect.raise !== undefined) return 'worry';
  return effect.hold !== undefined || (effect.points ?? 0) < 0 ? 'not' : 'weighs';
}

export function listRules(): Listed[] {
  const lower = new Map((below.value?.playbook.rules ?? []).map((rule) => [rule.id, rule]));
  const mine = new Map((judged.value?.file?.rules ?? []).map((rule) => [rule.id, rule]));
  const standsAlone = judged.value?.file?.base === 'none';
  const now = playbook.value?.rules ?? [];
  // A rule stays in its group while it is changed: it must not jump away under the hand.
  const listed = now.map((rule, index): Listed => {
    const own = standsAlone || !lower.has(rule.id);
    return {
      rule,
      place: index + 1,
      group: groupOf(lower.get(rule.id) ?? rule, own),
      changed: mine.has(rule.id) && !own,
      own,
    };
  });
  const off = [...lower.values()]
    .filter((rule) => mine.get(rule.id)?.off === true)
    .map((rule): Listed => ({ rule, place: null, group: groupOf(rule, false), changed: true, own: false }));
  // What is switched off stays where it stood, too.
  const order = new Map([...lower.keys()].map((id, index) => [id, index]));
  const shipped = [...listed.filter(({ own }) => !own), ...off];
  return [
    ...shipped.sort((one, other) => (order.get(one.rule.id) ?? 0) - (order.get(other.rule.id) ?? 0)),
    ...listed.filter(({ own }) => own),
  ];
}
