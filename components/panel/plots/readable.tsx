/** A drawing that is read column by column: with the pointer, with the arrow keys, and aloud. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/i18n.ts';
import { margin } from './scale.ts';

interface Props {
  readonly label: string;
  readonly height: number;
  /** How many columns there are. */
  readonly count: number;
  /** What one of them says in words. */
  readonly says: (index: number) => string;
  /** @param chosen the column that is read, `null` before anybody chose one */
  readonly draw: (width: number, chosen: number | null) => ComponentChildren;
}

const usual = 300;
const far = 6;

export function Readable({ label, height, count, says, draw }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usual);
  const [chosen, choose] = useState<number | null>(null);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(120, entry?.contentRect.width ?? usual)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const last = count - 1;
  const at = Math.min(chosen ?? last, last);
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - far,
    PageUp: at + far,
    Home: 0,
    End: last,
  };
  return (
    <div class="stack tight">
      <div
        ref={box}
        class="drawing"
        // Time runs from left to right in every language.
        dir="ltr"
        role="slider"
        tabIndex={0}
        aria-label={t('panel.plot.hourOf', { title: label })}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at}
        aria-valuetext={says(at)}
        onKeyDown={(event) => {
          const to = moves[event.key];
          if (to === undefined) return;
          event.preventDefault();
          choose(Math.max(0, Math.min(last, to)));
        }}
        onPointerMove={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect();
          const part = (event.clientX - left - margin.left) / Math.max(1, width - margin.left - margin.right);
          choose(Math.max(0, Math.min(last, Math.floor(part * count))));
        }}
        onPointerLeave={() => choose(null)}
      >
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {draw(width, chosen === null ? null : at)}
        </svg>
      </div>
      <small class="reading" aria-hidden="true">
        {says(at)}
      </small>
    </div>
  );
}
