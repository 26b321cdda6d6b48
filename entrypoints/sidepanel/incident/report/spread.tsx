/** How it spread: the posts of the incident over time, bar by bar. */
import { useId } from 'preact/hooks';
import { Figure } from '@/components/panel/plots/figure.tsx';
import { Readable } from '@/components/panel/plots/readable.tsx';
import { columns, margin, roundUp, rows } from '@/components/panel/plots/scale.ts';
import type { Report } from '@/lib/incident/report/model.ts';
import { many, short, span } from '@/lib/incident/report/words.ts';

const height = 110;

export function Spread({ report: { spread, zone } }: { readonly report: Report }) {
  const { bars, step, untimed } = spread;
  const id = useId();
  if (bars.length === 0 || step === null) return <p class="quiet">No post with a known time, so no course.</p>;
  const top = roundUp(Math.max(...bars.map(({ count }) => count)));
  const sentence = (index: number) => {
    const bar = bars[index];
    return bar === undefined ? '' : `${short(bar.at, zone)}: ${many(bar.count, 'post')} in ${span(step)}`;
  };
  return (
    <Figure
      title={`Posts, each bar ${span(step)}`}
      caption={`Posts of the incident by the time when they were written.${untimed > 0 ? ` Of ${untimed} the time is not known.` : ''}`}
      heads={['From', 'Posts']}
      rows={bars.map(({ at, count }) => [short(at, zone), String(count)])}
    >
      <Readable
        label="Posts of the incident"
        height={height}
        count={bars.length}
        says={sentence}
        draw={(width, chosen) => {
          const x = columns(width, bars.length);
          const y = rows(height, top);
          const wide = Math.max(1, Math.min(24, (width - margin.left - margin.right) / bars.length - 2));
          return (
            <>
              {[0, top / 2, top].map((value) => (
                <g key={`${id} ${value}`}>
                  <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} />
                  <text x={margin.left - 5} y={y(value) + 4} text-anchor="end">
                    {value}
                  </text>
                </g>
              ))}
              {bars.map(({ at, count }, index) => (
                <rect
                  key={at}
                  class={chosen === index ? 'post-bar chosen-bar' : 'post-bar'}
                  x={x(index) - wide / 2}
                  y={y(count)}
                  width={wide}
                  height={Math.max(0, y(0) - y(count))}
                />
              ))}
              <text x={margin.left} y={height - 4}>
                {short(bars[0]?.at ?? '', zone)}
              </text>
              {bars.length > 1 && (
                <text x={width - margin.right} y={height - 4} text-anchor="end">
                  {short(bars.at(-1)?.at ?? '', zone)}
                </text>
              )}
            </>
          );
        }}
      />
    </Figure>
  );
}
