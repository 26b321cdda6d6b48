/** The user's own list of searches and mention pages: what is not open is not seen, so it should be one click away. */
import { useSignal } from '@preact/signals';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import type { Link } from '@/lib/platform/alert-settings.ts';
import { mentionLinks } from '@/lib/platform/mention-links.ts';
import { playbook } from '../state.ts';

const example = 'https://x.com/search?q=…&f=live';

interface Props {
  /** `null`: the list follows from the brand's names. */
  readonly own: readonly Link[] | null;
  /** @returns a sentence when the list was refused */
  readonly change: (links: Link[] | null) => Promise<string | null>;
}

export function Links({ own, change }: Props) {
  const title = useSignal('');
  const url = useSignal('');
  const wrong = useSignal<string | null>(null);
  const undo = useSignal<readonly Link[] | null | undefined>(undefined);
  const brand = playbook.value?.brand;
  const shown = own ?? (brand === undefined ? [] : mentionLinks(brand));
  const save = async (links: Link[] | null) => {
    const before = own;
    wrong.value = await change(links);
    if (wrong.value === null) undo.value = before;
    return wrong.value === null;
  };
  const add = async () => {
    const typed = url.value.trim();
    const address = typed === '' || /^[a-z]+:/iu.test(typed) ? typed : `https://${typed}`;
    if (!/^https:\/\/[^\s/]+/iu.test(address) || !URL.canParse(address)) {
      wrong.value = t('options.links.notHttps');
      return;
    }
    if (shown.some((one) => one.url === address)) {
      wrong.value = t('options.links.alreadyThere');
      return;
    }
    const name = title.value.trim() === '' ? new URL(address).hostname : title.value.trim();
    if (await save([...shown, { title: name, url: address }])) {
      title.value = '';
      url.value = '';
    }
  };
  return (
    <section class="section stack" aria-labelledby="searches">
      <h2 id="searches">{t('options.links.title')}</h2>
      <p class="quiet">
        <Said
          text={t('options.links.about', { latest: slot('latest') })}
          parts={{ latest: <b>{t('options.links.latest')}</b> }}
        />
      </p>
      {shown.length === 0 ? (
        <p class="quiet">{t('options.links.none')}</p>
      ) : (
        <ul class="stack">
          {shown.map((one) => (
            <li key={one.url} class="row">
              <a class="grow" href={one.url} target="_blank" rel="noreferrer">
                <bdi>{one.title}</bdi>
              </a>
              <button
                type="button"
                class="link"
                aria-label={t('options.links.remove', { title: one.title })}
                onClick={() => void save(shown.filter((other) => other !== one))}
              >
                {t('options.entry.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        {undo.value !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              const before = undo.value;
              void save(before === null || before === undefined ? null : [...before]).then(() => {
                undo.value = undefined;
              });
            }}
          >
            {t('options.entry.undo')}
          </button>
        )}
        {own !== null && (
          <button type="button" class="button" onClick={() => void save(null)}>
            {t('options.links.ofBrand')}
          </button>
        )}
      </div>
      <form
        class="columns"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="field">
          <span>{t('options.entry.name')}</span>
          <input
            value={title.value}
            maxLength={80}
            onInput={(event) => {
              title.value = event.currentTarget.value;
            }}
          />
        </label>
        <label class="field">
          <span>{t('options.links.address')}</span>
          <input
            value={url.value}
            dir="ltr"
            maxLength={2_000}
            inputMode="url"
            placeholder={example}
            aria-invalid={wrong.value !== null}
            aria-describedby="link-wrong"
            onInput={(event) => {
              url.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button">
          {t('options.links.add')}
        </button>
      </form>
      <small id="link-wrong" role="alert" class="late">
        {wrong.value}
      </small>
    </section>
  );
}
