/** A few voices that always matter: a handle and a reason, one after the other. */
import { useSignal } from '@preact/signals';
import { siteNames } from '@/components/playbook/names.ts';
import { count, t } from '@/lib/i18n.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { Watched } from '@/lib/playbook/sections/brand.ts';
import { addressOf } from '../route.ts';
import { load } from '../state.ts';

export function VoicesStep({ watched }: { readonly watched: readonly Watched[] }) {
  const said = useSignal('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const typed = new FormData(form);
    const handle = String(typed.get('handle') ?? '')
      .trim()
      .replace(/^@/u, '');
    try {
      await ask('watch-author', {
        site: typed.get('site') === 'facebook' ? 'facebook' : 'x',
        handle,
        why: String(typed.get('why') ?? '').trim(),
        until: null,
        off: false,
      });
      await load();
      form.reset();
      said.value = t('first.voices.added', { handle });
    } catch (error) {
      said.value = sentenceOf(error);
    }
  };
  return (
    <>
      <p class="quiet">{t('first.voices.why')}</p>
      <form class="columns" onSubmit={(event) => void submit(event)}>
        <label class="field">
          <span>{t('first.voices.handle')}</span>
          <input name="handle" required maxLength={80} autocomplete="off" placeholder="@travel_columnist" />
        </label>
        <label class="field">
          <span>{t('first.voices.where')}</span>
          <select name="site">
            <option value="x">{siteNames.x}</option>
            <option value="facebook">{siteNames.facebook}</option>
          </select>
        </label>
        <label class="field">
          <span>{t('first.voices.reason')}</span>
          <input name="why" maxLength={200} autocomplete="off" />
        </label>
        <button type="submit" class="button">
          {t('first.voices.add')}
        </button>
      </form>
      <p role="status">{said}</p>
      {watched.length > 0 && (
        <p>
          {t('first.voices.watched', watched.length, { count: count(watched.length) })}{' '}
          <a href={addressOf('watchlist')}>{t('first.voices.all')}</a>
        </p>
      )}
    </>
  );
}
