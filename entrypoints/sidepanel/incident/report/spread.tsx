/** How it spread: the posts of the incident over time, bar by bar. */
import { useId } from 'preact/hooks';
import { Figure } from '@/components/panel/plots/figure.tsx';
import { Readable } from '@/components/panel/plots/readable.tsx';
import { columns, margin, roundUp, rows } from '@/components/panel/plots/scale.ts';
import { count, t } from '@/lib/i18n.ts';
import type { Report } from '@/lib/incident/report/model.ts';
import { short, span } from '@/lib/incident/report/words.ts';

const height = 110;

export function Spread({ report: { spread, zone } }: { readonly report: Report }) {
  const { bars, step, untimed } = spread;
  const id = useId();
  if (bars.length === 0 || step === null) return <p class="quiet">{t('incident.spread.none')}</p>;
  const top = roundUp(Math.max(...bars.map((bar) => bar.count)));
  const sentence = (index: number) => {
    const bar = bars[index];
    if (bar === undefined) return '';
    return t('incident.spread.bar', bar.count, { at: short(bar.at, zone), count: count(bar.count), span: span(step) });
  };
  return (
    <Figure
      title={t('incident.spread.title', { span: span(step) })}
      caption={untimed > 0 ? t('incident.spread.aboutUntimed', { count: count(untimed) }) : t('incident.spread.about')}
      heads={[t('incident.spread.from'), t('incident.spread.posts')]}
      rows={bars.map((bar) => [short(bar.at, zone), count(bar.count)])}
    >
      <Readable
        label={t('incident.spread.label')}
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
                    {count(value)}
                  </text>
                </g>
              ))}
              {bars.map(({ at, count: those }, index) => (
                <rect
                  key={at}
                  class={chosen === index ? 'post-bar chosen-bar' : 'post-bar'}
                  x={x(index) - wide / 2}
                  y={y(those)}
                  width={wide}
                  height={Math.max(0, y(0) - y(those))}
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
