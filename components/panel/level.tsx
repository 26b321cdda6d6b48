/** A level as word, sign and colour. */
import { names, strokes } from '@/components/page/icons.ts';
import { count, t } from '@/lib/i18n.ts';
import type { Level as LevelName } from '@/lib/playbook/words.ts';

export function Sign({ level }: { readonly level: LevelName }) {
  return (
    <svg class="sign" viewBox="0 0 12 12" aria-hidden="true">
      {strokes[level].map(({ d, filled }) => (
        <path key={d} d={d} class={filled === true ? 'filled' : undefined} />
      ))}
    </svg>
  );
}

export function Level({ level }: { readonly level: LevelName }) {
  return (
    <span class={`level ${level}`}>
      <Sign level={level} />
      {names[level]}
    </span>
  );
}

/** The score as a ring: the number stands in it, so the ring is decoration. */
export function Meter({ level, score }: { readonly level: LevelName; readonly score: number }) {
  const round = 2 * Math.PI * 27;
  return (
    <svg
      class={`meter ${level}`}
      viewBox="0 0 64 64"
      role="img"
      aria-label={t('panel.post.score', { score: count(score) })}
    >
      <circle cx="32" cy="32" r="27" stroke="var(--line)" />
      <circle
        cx="32"
        cy="32"
        r="27"
        stroke="currentColor"
        stroke-linecap="round"
        stroke-dasharray={`${(round * score) / 100} ${round}`}
        transform="rotate(-90 32 32)"
      />
      <text x="32" y="38" text-anchor="middle">
        {count(score)}
      </text>
    </svg>
  );
}
