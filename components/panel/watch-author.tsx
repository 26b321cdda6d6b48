/** Puts an author on the watchlist from a post, with the reason and, if wanted, an end date. */
import { useSignal } from '@preact/signals';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';

interface Props {
  readonly handle: string;
  /** The entry that stands on the list now; `null`: none. */
  readonly watched: { readonly why: string; readonly until?: string | undefined } | null;
  readonly watch: (entry: { why: string; until: string | null; off: boolean }) => Promise<boolean>;
}

function standsThere({ why, until }: NonNullable<Props['watched']>): string {
  const handle = slot('handle');
  if (until === undefined)
    return why === ''
      ? t('panel.watchlist.plain', { handle })
      : t('panel.watchlist.because', { handle, why: slot('why') });
  return why === ''
    ? t('panel.watchlist.until', { handle, until })
    : t('panel.watchlist.becauseUntil', { handle, why: slot('why'), until });
}

export function WatchAuthor({ handle, watched, watch }: Props) {
  const open = useSignal(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = new FormData(event.currentTarget);
    const until = String(typed.get('until') ?? '');
    const done = await watch({
      why: String(typed.get('why') ?? '').trim(),
      until: until === '' ? null : until,
      off: false,
    });
    if (done) open.value = false;
  };
  if (watched !== null) {
    return (
      <p class="quiet">
        <Said text={standsThere(watched)} parts={{ handle: <bdi>@{handle}</bdi>, why: <bdi>{watched.why}</bdi> }} />{' '}
        <button type="button" class="link" onClick={() => void watch({ why: '', until: null, off: true })}>
          {t('panel.watchlist.takeOff')}
        </button>
      </p>
    );
  }
  if (!open.value) {
    return (
      <button type="button" class="link" onClick={() => (open.value = true)}>
        <Said text={t('panel.watchlist.begin', { handle: slot('handle') })} parts={{ handle: <bdi>@{handle}</bdi> }} />
      </button>
    );
  }
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <label class="field">
        <span>{t('panel.watchlist.why')}</span>
        <input name="why" maxLength={200} placeholder={t('panel.watchlist.whyLike')} autocomplete="off" />
      </label>
      <label class="field">
        <span>{t('panel.watchlist.untilWhen')}</span>
        <input name="until" type="date" />
      </label>
      <p class="quiet">{t('panel.watchlist.about')}</p>
      <div class="row">
        <button type="submit" class="button first">
          {t('panel.watchlist.watch')}
        </button>
        <button type="button" class="button" onClick={() => (open.value = false)}>
          {t('panel.watchlist.cancel')}
        </button>
      </div>
    </form>
  );
}
