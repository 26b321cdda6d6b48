/**
 * Where a hint may stand, at the end of a section. Nothing moves under the pointer: what was said keeps its room until the pointer
 * has left it or the panel.
 */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Hint as Sentence } from '@/components/panel/hint.tsx';
import type { Hint, TourDeed } from '@/lib/tour/hints.ts';
import { placed, said, tell } from './tour.ts';

export function HintAt({ of: hint }: { readonly of: Hint }) {
  const place = useRef<HTMLDivElement>(null);
  /** Pixels that stay taken. */
  const room = useSignal(0);
  const shows = said.value === hint;
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    placed(hint, { drawn: true, seen: false });
    const sight = new IntersectionObserver((entries) => {
      const seen = entries.at(-1)?.isIntersecting === true;
      if (!seen) room.value = 0;
      placed(hint, { drawn: true, seen });
    });
    sight.observe(element);
    const leave = () => {
      room.value = 0;
    };
    document.documentElement.addEventListener('pointerleave', leave);
    return () => {
      sight.disconnect();
      document.documentElement.removeEventListener('pointerleave', leave);
      placed(hint, { drawn: false, seen: false });
    };
  }, [hint, room]);
  useLayoutEffect(() => {
    if (shows) room.value = place.current?.getBoundingClientRect().height ?? 0;
  }, [shows, room]);
  const answer = (deed: TourDeed) => {
    // Its button is about to go: the keyboard goes on from here.
    place.current?.focus({ preventScroll: true });
    tell(deed);
  };
  const free = () => {
    if (!shows) room.value = 0;
  };
  return (
    <div
      ref={place}
      class={!shows && room.value > 0 ? 'hint-place kept' : 'hint-place'}
      tabIndex={-1}
      aria-live="polite"
      style={shows || room.value === 0 ? undefined : { minHeight: `${room.value}px` }}
      onPointerLeave={free}
      onFocusOut={free}
    >
      {shows && (
        <Sentence hint={hint} gotIt={() => answer({ kind: 'gone', hint })} noMore={() => answer({ kind: 'end' })} />
      )}
    </div>
  );
}
