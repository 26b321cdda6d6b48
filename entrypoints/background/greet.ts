/** After the installation: the tour waits in the panel, and the first steps open in a tab unless the company has said already who the brand is. */
import { openOptions } from '@/lib/platform/options-page.ts';
import { judge } from './playbook/judge.ts';
import { goOn } from './tour.ts';

export async function greet(): Promise<void> {
  await goOn({ deed: { kind: 'again' } });
  const { playbook } = await judge();
  if (playbook.brand.name === '') await openOptions('first-steps');
}
