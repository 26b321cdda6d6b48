/** One of the first steps, with a mark once it is done. None has to be done. */
import type { ComponentChildren } from 'preact';
import { t } from '@/lib/i18n.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
  readonly children: ComponentChildren;
}

export function Step({ id, title, done, children }: Props) {
  return (
    <li class={done ? 'section stack done' : 'section stack'} aria-labelledby={`step-${id}`}>
      <h2 id={`step-${id}`}>
        {title} {done && <small class="mark">{t('first.done')}</small>}
      </h2>
      {children}
    </li>
  );
}
