/** The report's plots as inline SVG: no library draws without a DOM as small as this. Each comes with its numbers as a table. */
import { t } from '@/lib/i18n.ts';
import { columns } from '../words.ts';
import { type Child, html, type Markup } from './markup.ts';

export interface Row {
  readonly label: string;
  readonly value: number;
  /** As it is written beside the bar. */
  readonly said: string;
}

const width = 640;

/** The nearest number above that people count in: 1, 2, 5, 10, 20, 50 … */
export function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= value) ?? 10 * power;
}

const figure = (title: string, drawing: Markup, table: Markup): Markup => html`<figure>
<figcaption>${title}</figcaption>
${drawing}
<details><summary>${t('report.spread.numbers')}</summary>${table}</details>
</figure>`;

export function table(heads: readonly string[], rows: readonly (readonly Child[])[], caption = ''): Markup {
  return html`<div class="wide"><table>${caption === '' ? null : html`<caption>${caption}</caption>`}
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>`;
}

/** Lying bars, the longest first as they are given. */
export function lyingBars(title: string, heads: readonly string[], rows: readonly Row[]): Markup {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const [row, left, right] = [30, 190, 120];
  const height = rows.length * row + 4;
  const room = width - left - right;
  const drawing = html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">${rows.map(
    ({ label, value, said }, index) => {
      const y = index * row + 4;
      const long = Math.max(value > 0 ? 2 : 0, (value / most) * room);
      return html`<text x="${left - 10}" y="${y + 16}" text-anchor="end" class="name">${cut(label)}</text><rect x="${left}" y="${y}" width="${tenth(long)}" height="22" rx="3" class="bar"/><text x="${left + tenth(long) + 8}" y="${y + 16}" class="value">${said}</text>`;
    },
  )}</svg>`;
  return figure(
    title,
    drawing,
    table(
      heads,
      rows.map(({ label, said }) => [label, said]),
    ),
  );
}

export interface Promised {
  readonly label: string;
  /** Minutes; `null`: not met yet. */
  readonly taken: number | null;
  readonly promised: number;
  readonly kept: boolean | null;
  readonly said: string;
}

/** What was taken as a bar, what was promised as a stroke across it. */
export function againstPromise(title: string, rows: readonly Promised[]): Markup {
  const most = Math.max(1, ...rows.map(({ taken, promised }) => Math.max(taken ?? 0, promised)));
  const [row, left, right] = [34, 190, 160];
  const room = width - left - right;
  const at = (minutes: number) => tenth((minutes / most) * room);
  const drawing = html`<svg viewBox="0 0 ${width} ${rows.length * row + 4}" role="img" aria-label="${title}">${rows.map(
    ({ label, taken, promised, kept, said }, index) => {
      const y = index * row + 4;
      return html`<text x="${left - 10}" y="${y + 17}" text-anchor="end" class="name">${cut(label)}</text><rect x="${left}" y="${y}" width="${room}" height="24" rx="3" class="rail"/>${
        taken === null
          ? null
          : html`<rect x="${left}" y="${y + 4}" width="${Math.max(2, at(taken))}" height="16" rx="2" class="${kept === false ? 'late' : 'kept'}"/>`
      }<rect x="${left + at(promised) - 1.5}" y="${y - 1}" width="3" height="26" class="promise"/><text x="${left + room + 10}" y="${y + 17}" class="value">${said}</text>`;
    },
  )}</svg>`;
  return figure(
    title,
    drawing,
    table(
      columns('clock', 'takenPromised'),
      rows.map(({ label, said }) => [label, said]),
    ),
  );
}

export interface Point {
  /** As the table says it. */
  readonly label: string;
  readonly count: number;
  readonly low?: number | null;
  readonly high?: number | null;
}

const plot = { left: 44, top: 10, height: 190, bottom: 26 } as const;
const inner = width - plot.left - 8;

/** Standing bars over time, and the ordinary band behind them where it is known. */
export function overTime(
  title: string,
  heads: readonly string[],
  points: readonly Point[],
  ends: readonly [string, string],
): Markup {
  const most = roundUp(Math.max(1, ...points.flatMap(({ count, high }) => [count, high ?? 0])));
  const step = inner / Math.max(1, points.length);
  const y = (count: number) => tenth(plot.top + plot.height * (1 - count / most));
  const lines = [0, most / 2, most].filter((one) => Number.isInteger(one));
  const drawing = html`<svg viewBox="0 0 ${width} ${plot.top + plot.height + plot.bottom}" role="img" aria-label="${title}">${lines.map(
    (count) =>
      html`<line x1="${plot.left}" x2="${width - 8}" y1="${y(count)}" y2="${y(count)}" class="grid"/><text x="${plot.left - 8}" y="${y(count) + 4}" text-anchor="end" class="axis">${count}</text>`,
  )}${points.map(({ count, low, high }, index) => {
    const x = plot.left + index * step;
    const band =
      typeof low === 'number' && typeof high === 'number'
        ? html`<rect x="${tenth(x)}" y="${y(high)}" width="${tenth(step)}" height="${tenth(Math.max(1, y(low) - y(high)))}" class="band"/>`
        : null;
    const gap = Math.min(2, step / 5);
    return html`${band}<rect x="${tenth(x + gap)}" y="${y(count)}" width="${tenth(Math.max(1, step - 2 * gap))}" height="${tenth(y(0) - y(count))}" class="bar"/>`;
  })}<text x="${plot.left}" y="${plot.top + plot.height + 18}" class="axis">${ends[0]}</text><text x="${width - 8}" y="${plot.top + plot.height + 18}" text-anchor="end" class="axis">${ends[1]}</text></svg>`;
  const banded = points.some(({ high }) => typeof high === 'number');
  const rows = points.map(({ label, count, low, high }) => [
    label,
    String(count),
    ...(banded
      ? [
          typeof low === 'number' && typeof high === 'number'
            ? t('report.spread.band', { low: String(low), high: String(high) })
            : t('report.spread.bandUnknown'),
        ]
      : []),
  ]);
  return figure(title, drawing, table(heads, rows));
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const cut = (label: string): string => {
  const signs = [...label];
  return signs.length <= 26 ? label : `${signs.slice(0, 25).join('')}\u2026`;
};
