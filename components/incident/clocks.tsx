/** The promised times, side by side: each kind of clock as its last run stands. */
import { t } from '@/lib/i18n.ts';
import type { Clock } from '@/lib/incident/clock.ts';
import { clockTime, clockWords } from './time.ts';

const kinds = [
  { clock: 'acknowledge', words: t('lead.clock.acknowledge') },
  { clock: 'statement', words: t('lead.clock.statement') },
  { clock: 'update', words: t('lead.clock.update') },
] as const;

export function Clocks({ clocks, now }: { readonly clocks: readonly Clock[]; readonly now: number }) {
  const shown = kinds.flatMap(({ clock, words }) => {
    const last = clocks.findLast((one) => one.clock === clock);
    return last === undefined ? [] : [{ words, last }];
  });
  if (shown.length === 0) return <small>{t('lead.clock.none')}</small>;
  return (
    <dl class="clocks">
      {shown.map(({ words, last }) => {
        const { words: left, late } = clockWords(last, now);
        const runs = last.metAt === null && last.endedAt === null;
        return (
          <div key={words}>
            <dt>{words}</dt>
            <dd class={late ? 'due late' : last.state === 'soon' ? 'due soon' : 'due'}>{left}</dd>
            {runs && <dd class="quiet">{clockTime(last.due, now)}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
