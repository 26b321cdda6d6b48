/** A deadline in words; late ones stand out by word and colour. */
import { dueIn } from '@/components/page/due.ts';

export function Due({ due, now }: { readonly due: string | null; readonly now: number }) {
  const shown = dueIn(due, now);
  return shown === null ? null : <span class={shown.late ? 'due late' : 'due'}>{shown.words}</span>;
}
