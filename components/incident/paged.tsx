/**
 * A long list of which only what is in view is drawn and asked for: pieces of some rows, each a spacer of its own height
 * while it is far away. Rows may be as high as they like.
 */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n.ts';

interface Props<Row> {
  readonly label: string;
  readonly total: number;
  /** When it changes, what is in view is asked for again. */
  readonly sign: unknown;
  /** @returns rows from so many on, newest first; throws when they can't be read */
  readonly read: (from: number, count: number) => Promise<readonly Row[]>;
  readonly keyOf: (row: Row) => string;
  readonly draw: (row: Row) => ComponentChildren;
  /** Pixels, of a row that was not drawn yet. */
  readonly usual: number;
}

const piece = 20;
/** Pixels above and below what is seen. */
const ahead = 600;

export function Paged<Row>({ label, total, ...rest }: Props<Row>) {
  const pieces = Array.from({ length: Math.ceil(total / piece) }, (_, index) => index);
  return (
    <div role="list" aria-label={label} class="paged">
      {pieces.map((index) => (
        <Piece key={index} index={index} total={total} {...rest} />
      ))}
    </div>
  );
}

type PieceProps<Row> = Omit<Props<Row>, 'label'> & { readonly index: number };

function Piece<Row>({ index, total, sign, read, keyOf, draw, usual }: PieceProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const near = useSignal(false);
  const rows = useSignal<readonly Row[] | null>(null);
  const trouble = useSignal(false);
  const height = useRef<number | null>(null);
  const from = index * piece;
  const count = Math.min(piece, total - from);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        // What has the focus stays: the keyboard would else start from the top.
        if (!entry.isIntersecting && element.contains(document.activeElement)) return;
        if (!entry.isIntersecting && rows.value !== null) height.current = entry.boundingClientRect.height;
        near.value = entry.isIntersecting;
      },
      { rootMargin: `${ahead}px 0px` },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [near, rows]);

  // The sign is why it is asked again.
  useEffect(() => {
    if (!near.value) return;
    let gone = false;
    read(from, count).then(
      (found) => {
        if (gone) return;
        rows.value = found;
        trouble.value = false;
      },
      () => {
        if (!gone) trouble.value = true;
      },
    );
    return () => {
      gone = true;
    };
  }, [near.value, sign, from, count]);

  const shown = near.value ? rows.value : null;
  const style = shown === null ? { minHeight: `${height.current ?? count * usual}px` } : undefined;
  return (
    <div ref={box} style={style}>
      {near.value && trouble.value && shown === null && <p class="wrong">{t('lead.row.failed')}</p>}
      {shown?.map((row, at) => (
        <div role="listitem" key={keyOf(row)} aria-setsize={total} aria-posinset={from + at + 1} class="paged-row">
          {draw(row)}
        </div>
      ))}
    </div>
  );
}
