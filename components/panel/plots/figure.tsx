/** A plot with its heading, what it says in one line, and the same as a table for whoever wants to read it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '@/lib/i18n.ts';

interface Props {
  readonly title: string;
  /** What stands above the table, in one sentence. */
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly children: ComponentChildren;
  /** Below the heading: what of it is shown. */
  readonly choice?: ComponentChildren;
}

export function Figure({ title, caption, heads, rows, children, choice }: Props) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure class="plot stack" aria-labelledby={id}>
      <div class="row">
        <h3 id={id} class="minor grow">
          {title}
        </h3>
        <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t('panel.plot.asPlot') : t('panel.plot.asTable')}
        </button>
      </div>
      {choice}
      {asTable ? <Table caption={caption} heads={heads} rows={rows} label={title} /> : children}
    </figure>
  );
}

interface TableProps extends Pick<Props, 'caption' | 'heads' | 'rows'> {
  readonly label: string;
}

function Table({ caption, heads, rows, label }: TableProps) {
  return (
    // It scrolls, so the keyboard must be able to reach it.
    <section class="plot-table" aria-label={t('panel.plot.table', { title: label })} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, index) => (
                <td key={heads[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
