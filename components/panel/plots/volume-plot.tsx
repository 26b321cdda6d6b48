/** Negative mentions hour by hour against the band that is ordinary; what was not read is hatched, and is no zero. */
import { useId } from 'preact/hooks';
import { locale, t, count as written } from '@/lib/i18n.ts';
import type { Hour } from '@/lib/volume/view.ts';
import { Figure } from './figure.tsx';
import { Readable } from './readable.tsx';
import { atTime, columns, margin, roundUp, rows, ticksOf } from './scale.ts';

interface Props {
  readonly hours: readonly Hour[];
  readonly now: number;
  /** The ordinary is only guessed so far. */
  readonly guessed: boolean;
  readonly choice: preact.ComponentChildren;
}

const height = 140;
/** Of an hour that was read by less nothing can be said but what stands in it. */
const half = 0.5;
const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
export const bandOf = ({ low, high }: Hour): string =>
  low === high ? written(low) : t('panel.lasting.within', { from: written(low), to: written(high) });

function countOf({ count, covered }: Hour): string {
  if (covered >= half) return written(count);
  return count === 0 ? t('panel.plot.notRead') : t('panel.plot.atLeast', { count: written(count) });
}

function sentence(hour: Hour, now: number): string {
  const [time, band] = [atTime(hour.at, now), bandOf(hour)];
  if (hour.covered < half && hour.count === 0) return t('panel.plot.hourNotRead', { time, band });
  const said = { time, band, count: countOf(hour) };
  return hour.count > hour.high ? t('panel.plot.hourMore', said) : t('panel.plot.hourRead', said);
}

export function VolumePlot({ hours, now, guessed, choice }: Props) {
  const hatch = useId();
  const read = hours.filter(({ covered }) => covered >= half).length;
  const top = roundUp(Math.max(...hours.map(({ count, high }) => Math.max(count, high))));
  return (
    <Figure
      title={t('panel.plot.volume')}
      choice={choice}
      caption={t('panel.plot.volumeTable', { count: written(hours.length), read: written(read) })}
      heads={[t('panel.plot.hour'), t('panel.plot.negative'), t('panel.plot.ordinary'), t('panel.plot.read')]}
      rows={[...hours]
        .reverse()
        .map((hour) => [
          atTime(hour.at, now),
          countOf(hour),
          t('panel.plot.band', { band: bandOf(hour), count: number.format(hour.expected) }),
          t('panel.plot.percent', { count: written(Math.round(100 * hour.covered)) }),
        ])}
    >
      <Readable
        label={t('panel.plot.volume')}
        height={height}
        count={hours.length}
        says={(index) => {
          const hour = hours[index];
          return hour === undefined ? '' : sentence(hour, now);
        }}
        draw={(width, chosen) => {
          const x = columns(width, hours.length);
          const y = rows(height, top);
          const column = x(1) - x(0);
          const line = (read: (hour: Hour) => number, all: readonly { hour: Hour; index: number }[]) =>
            all.map(({ hour, index }) => `${x(index).toFixed(1)},${y(read(hour)).toFixed(1)}`);
          const all = hours.map((hour, index) => ({ hour, index }));
          const band = [...line(({ high }) => high, all), ...line(({ low }) => low, all).reverse()].join(' ');
          return (
            <>
              <defs>
                <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                  <line x1="0" y1="0" x2="0" y2="6" class="hatch" />
                </pattern>
              </defs>
              {runs(all, ({ covered }) => covered < half).map((run) => (
                <rect
                  key={run[0]?.index}
                  x={x(run[0]?.index ?? 0) - column / 2}
                  y={margin.top}
                  width={column * run.length}
                  height={height - margin.top - margin.bottom}
                  fill={`url(#${hatch})`}
                />
              ))}
              <polygon class={guessed ? 'band guessed' : 'band'} points={band} />
              <Axes width={width} top={top} hours={hours.map(({ at }) => at)} />
              {runs(all, ({ covered }) => covered >= half).map((run) => (
                <polyline key={run[0]?.index} class="counts" points={line(({ count }) => count, run).join(' ')} />
              ))}
              {all.map(({ hour, index }) => {
                const known = hour.covered >= half;
                const alone = !isKnown(hours[index - 1]) && !isKnown(hours[index + 1]);
                if (known ? hour.count <= hour.high && !alone : hour.count === 0) return null;
                const kind = hour.count > hour.high ? 'more' : known ? 'alone' : 'least';
                return <circle key={hour.at} class={`point ${kind}`} cx={x(index)} cy={y(hour.count)} r="3" />;
              })}
              {chosen !== null && (
                <line class="chosen" x1={x(chosen)} x2={x(chosen)} y1={margin.top} y2={height - margin.bottom} />
              )}
            </>
          );
        }}
      />
    </Figure>
  );
}

const isKnown = (hour: Hour | undefined): boolean => hour !== undefined && hour.covered >= half;

interface Placed {
  readonly hour: Hour;
  readonly index: number;
}

/** Stretches of neighbours for which something holds. */
function runs(all: readonly Placed[], holds: (hour: Hour) => boolean): Placed[][] {
  const found: Placed[][] = [];
  for (const one of all) {
    if (!holds(one.hour)) continue;
    const last = found.at(-1);
    if (last?.at(-1)?.index === one.index - 1) last?.push(one);
    else found.push([one]);
  }
  return found;
}

function Axes({
  width,
  top,
  hours,
}: {
  readonly width: number;
  readonly top: number;
  readonly hours: readonly number[];
}) {
  const x = columns(width, hours.length);
  const y = rows(height, top);
  return (
    <>
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} />
          <text x={margin.left - 5} y={y(value) + 4} text-anchor="end">
            {written(value)}
          </text>
        </g>
      ))}
      {ticksOf(hours).map(({ index, words }) => (
        <text key={index} x={Math.min(x(index), width - 18)} y={height - 4} text-anchor="middle">
          {words}
        </text>
      ))}
    </>
  );
}
