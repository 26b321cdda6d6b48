/** Whom one can give something to, and what things are called in the playbook. */
import { computed } from '@preact/signals';
import { playbook } from '../state.ts';
import { me } from './state.ts';

/** The people of the playbook and their backups; those without a name by what they are. */
export const people = computed<readonly string[]>(() => {
  const all = playbook.value?.playbook.stakeholders ?? [];
  const names = all.flatMap(({ name, title, backup }) => [name === '' ? title : name, backup?.name ?? '']);
  return [...new Set([me.value, ...names])].filter((name) => name !== '');
});

export const topics = computed(() => (playbook.value?.playbook.topics ?? []).map(({ id, title }) => ({ id, title })));

export const topicTitle = (id: string): string => topics.value.find((one) => one.id === id)?.title ?? id;
