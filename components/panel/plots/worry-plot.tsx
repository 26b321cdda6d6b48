/** How worried to be about the brand, hour by hour: the higher and darker, the graver. */
import { names } from '@/components/page/icons.ts';
import { count, t } from '@/lib/i18n.ts';
import type { WorryStep } from '@/lib/platform/volume-kept.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { Figure } from './figure.tsx';
import { Readable } from './readable.tsx';
import { atTime, columns, margin, ticksOf } from './scale.ts';

interface Props {
  /** When each hour begins, the running one last. */
  readonly hours: readonly number[];
  readonly steps: readonly WorryStep[];
  readonly now: number;
}

const height = 66;
const tall: Readonly<Record<Level, number>> = { calm: 1, watch: 2, worry: 3, crisis: 4 };
const hour = 60 * 60_000;

/** The gravest level within an hour; `null` before anything was known. */
function levelIn(steps: readonly WorryStep[], from: number, now: number): Level | null {
  const to = Math.min(from + hour, now + 1);
  const before = steps.findLast(({ at }) => at <= from);
  const within = steps.filter(({ at }) => at > from && at < to);
  const all = [...(before === undefined ? [] : [before]), ...within].map(({ level }) => level);
  return all.sort((one, other) => tall[other] - tall[one])[0] ?? null;
}

export function WorryPlot({ hours, steps, now }: Props) {
  const found = hours.map((at) => ({ at, level: levelIn(steps, at, now) }));
  const said = ({ level }: { level: Level | null }) => (level === null ? t('panel.plot.notKnown') : names[level]);
  return (
    <Figure
      title={t('panel.plot.worry')}
      caption={t('panel.plot.worryTable', { count: count(hours.length) })}
      heads={[t('panel.plot.hour'), t('panel.plot.level')]}
      rows={[...found].reverse().map((one) => [atTime(one.at, now), said(one)])}
    >
      <Readable
        label={t('panel.plot.worry')}
        height={height}
        count={hours.length}
        says={(index) => {
          const one = found[index];
          return one === undefined ? '' : t('panel.plot.worryAt', { time: atTime(one.at, now), level: said(one) });
        }}
        draw={(width, chosen) => {
          const x = columns(width, hours.length);
          const column = Math.max(1, x(1) - x(0));
          const bottom = height - margin.bottom;
          const unit = (bottom - margin.top) / 4;
          return (
            <>
              <line class="grid" x1={margin.left} x2={width - margin.right} y1={bottom} y2={bottom} />
              {found.map(({ at, level }, index) =>
                level === null ? null : (
                  <rect
                    key={at}
                    class={`worry-bar ${level}`}
                    x={x(index) - column / 2}
                    y={bottom - unit * tall[level]}
                    width={Math.max(1, column - (column > 4 ? 1 : 0))}
                    height={unit * tall[level]}
                  />
                ),
              )}
              {ticksOf(hours).map(({ index, words }) => (
                <text key={index} x={Math.min(x(index), width - 18)} y={height - 4} text-anchor="middle">
                  {words}
                </text>
              ))}
              {chosen !== null && <line class="chosen" x1={x(chosen)} x2={x(chosen)} y1={margin.top} y2={bottom} />}
            </>
          );
        }}
      />
    </Figure>
  );
}
