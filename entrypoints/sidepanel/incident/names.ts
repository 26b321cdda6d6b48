/** Whom one can give something to, and what things are called in the playbook. */
import { computed } from '@preact/signals';
import { nameless } from '@/lib/record/nameless.ts';
import { playbook } from '../state.ts';
import { me } from './state.ts';

export const myName = computed(() => (me.value === '' ? nameless : me.value));

/** The people of the playbook and their backups; those without a name by what they are. */
export const people = computed<readonly string[]>(() => {
  const all = playbook.value?.playbook.stakeholders ?? [];
  const names = all.flatMap(({ name, title, backup }) => [name === '' ? title : name, backup?.name ?? '']);
  return [...new Set([myName.value, ...names])].filter((name) => name !== '');
});

export const topics = computed(() => (playbook.value?.playbook.topics ?? []).map(({ id, title }) => ({ id, title })));

export const topicTitle = (id: string): string => topics.value.find((one) => one.id === id)?.title ?? id;
