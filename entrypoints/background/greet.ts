/** After the installation: the first steps in a tab, unless the company has said already who the brand is. */
import { openOptions } from '@/lib/platform/options-page.ts';
import { judge } from './playbook/judge.ts';

export async function greet(): Promise<void> {
  const { playbook } = await judge();
  if (playbook.brand.name === '') await openOptions('first-steps');
}
