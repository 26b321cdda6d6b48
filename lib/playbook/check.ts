/** What is wrong inside a playbook though every key is right: names that lead nowhere, slots that nobody fills. */
import { t } from '@/lib/i18n.ts';
import { didYouMean, meant, type Path } from './mistake.ts';
import type { Playbook } from './schema.ts';
import type { Finding } from './sentences.ts';

/** What can be filled into a reply. */
export const slots = ['author', 'first_name', 'brand', 'what_happened', 'contact', 'reply_by'] as const;
/** A statement is finished by people who know; its slots ask them. */
export const statementSlots = [
  ...slots,
  'when',
  'who_is_affected',
  'why_upset',
  'cause',
  'done',
  'doing',
  'remedy',
  'prevention',
  'next_update',
  'speaker',
  'source',
] as const;
/** Thanks need no matter of one's own. */
const mood = new Set(['praise', 'question']);

export function checkInside(playbook: Playbook): Finding[] {
  const topics = playbook.topics.map(({ id }) => id);
  const topic = (id: string, path: Path, also: readonly string[] = []): Finding[] =>
    topics.includes(id) || also.includes(id) ? [] : [{ path, sentence: noSuch('topic', id, [...topics, ...also]) }];
  const found: Finding[] = [];
  for (const [index, rule] of playbook.rules.entries()) {
    for (const [n, id] of (rule.effect.topics ?? []).entries())
      found.push(...topic(id, ['rules', index, 'effect', 'topics', n]));
  }
  for (const [index, one] of playbook.stakeholders.entries()) {
    for (const [n, id] of one.topics.entries()) found.push(...topic(id, ['stakeholders', index, 'topics', n]));
  }
  for (const [index, one] of playbook.checklists.entries()) {
    for (const [n, id] of one.topics.entries()) found.push(...topic(id, ['checklists', index, 'topics', n]));
    const steps = new Set<string>();
    for (const [n, { id }] of one.steps.entries()) {
      if (steps.has(id))
        found.push({
          path: ['checklists', index, 'steps', n, 'id'],
          sentence: t('editor.mistake.stepTwice', { id }),
        });
      steps.add(id);
    }
  }
  for (const [id, { value, values }] of Object.entries(playbook.policies)) {
    if (!values.includes(value))
      found.push({
        path: ['policies', id],
        sentence: t('editor.mistake.noPolicyValue', { value, values: values.join(', ') }),
      });
  }
  const { acknowledgements, what_happened: what, holding, updates, statements } = playbook.replies;
  for (const id of Object.keys(what)) found.push(...topic(id, ['replies', 'what_happened', id], ['any']));
  for (const [index, one] of acknowledgements.entries()) {
    const path: Path = ['replies', 'acknowledgements', index];
    for (const [n, id] of one.topics.entries()) found.push(...topic(id, [...path, 'topics', n], ['any']));
    for (const [language, text] of Object.entries(one.text)) {
      found.push(...slotsIn(text, [...path, 'text', language], slots));
      if (!text.includes('{what_happened}') && !one.topics.every((id) => mood.has(id))) {
        found.push({
          path: [...path, 'text', language],
          sentence: t('editor.mistake.noPersonalSlot', { slot: '{what_happened}' }),
        });
      }
    }
  }
  for (const [index, one] of statements.entries()) {
    for (const [n, id] of one.topics.entries()) found.push(...topic(id, ['replies', 'statements', index, 'topics', n]));
  }
  for (const [name, list, known] of [
    ['holding', holding, slots],
    ['updates', updates, statementSlots],
    ['statements', statements, statementSlots],
  ] as const) {
    for (const [index, { text }] of list.entries()) {
      for (const [language, words] of Object.entries(text))
        found.push(...slotsIn(words, ['replies', name, index, 'text', language], known));
    }
  }
  return found;
}

function slotsIn(text: string, path: Path, known: readonly string[]): Finding[] {
  const found: Finding[] = [];
  for (const [, name = ''] of text.matchAll(/\{([^{}]{0,40})\}/gu)) {
    if (!known.includes(name))
      found.push({
        path,
        sentence: noSuch(
          'slot',
          `{${name}}`,
          known.map((one) => `{${one}}`),
        ),
      });
  }
  const rest = text.replace(/\{[^{}]{0,40}\}/gu, '');
  if (/[{}]/u.test(rest)) found.push({ path, sentence: t('editor.mistake.loneBracket', { slot: '{what_happened}' }) });
  return found;
}

export function noSuch(
  kind: 'topic' | 'slot' | 'sign' | 'fact' | 'rule',
  id: string,
  known: readonly string[],
): string {
  const near = meant(id, known);
  const missing = t(`editor.mistake.noSuch.${kind}`, { id });
  if (near !== null) return `${missing} ${didYouMean(near)}`;
  return known.length > 12 ? missing : `${missing} ${t('editor.mistake.thereAre', { known: known.join(', ') })}`;
}
