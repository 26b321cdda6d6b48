/** How it stands with the team, in one line; and what colleagues have to do with the chosen post. */
import { computed, effect, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { t } from '@/lib/i18n.ts';
import { browser } from '@/lib/platform/browser.ts';
import { rowsAbout, withArrival } from '@/lib/platform/record-rows.ts';
import { watchHeld, watchStanding } from '@/lib/platform/team/told.ts';
import { type Doubled, doubledIn } from '@/lib/record/doubled.ts';
import type { Held } from '@/lib/team/held.ts';
import { lineOf, type Standing } from '@/lib/team/standing.ts';
import { chosenKey } from './state.ts';

const standing = signal<Standing | null>(null);
const anyHeld = signal<Held | null>(null);
/** What stood in the way of answering the chosen post; another post's is none. */
export const held = computed(() => (anyHeld.value?.key === chosenKey.value ? anyHeld.value : null));
/** Who answered the chosen post without knowing of each other. */
export const doubled = signal<readonly Doubled[]>([]);

/** Begins to watch; to be called once. */
export function startTeamState(): void {
  watchStanding((now) => {
    standing.value = now;
  });
  watchHeld((now) => {
    anyHeld.value = now;
  });
  effect(() => {
    const key = chosenKey.value;
    doubled.value = [];
    if (key === null) return;
    const watching = liveQuery(() => rowsAbout([key])).subscribe((rows) => {
      doubled.value = doubledIn(rows.map(withArrival));
    });
    return () => watching.unsubscribe();
  });
}

/** Nothing where there is no team; quiet while all is well. */
export function TeamLine() {
  const now = standing.value;
  if (now === null) return null;
  const well = now.state === 'online' || now.state === 'connecting';
  return (
    <div class={well ? 'section team-line' : 'section notice'}>
      <p class={well ? 'row quiet' : 'row'}>
        <span class="grow" role="status">
          {lineOf(now)}
        </span>
        <a href={`${browser.runtime.getURL('options.html' as never)}#team`} target="_blank" rel="noreferrer">
          {t('panel.team.link')}
        </a>
      </p>
      {now.state === 'behind' && now.left !== null && now.total !== null && (
        <progress aria-label={t('panel.team.catchingUp')} value={now.total - now.left} max={now.total} />
      )}
    </div>
  );
}
