/** Following a playbook at an address: asked for that one host, its age shown, the last good version kept. */

import { signal } from '@preact/signals';
import { Help } from '@/components/panel/help.tsx';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import { releaseHost, requestHost } from '@/lib/platform/access.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { isAddress } from '@/lib/platform/subscription.ts';
import { momentOf } from '../naming.ts';
import { layers, load } from '../state.ts';

const example = 'https://example.org/playbook.yaml';
const said = signal('');
const busy = signal(false);

/** One at a time; what went wrong is said as a sentence. */
async function work(begins: string, doing: () => Promise<string>): Promise<void> {
  busy.value = true;
  said.value = begins;
  try {
    said.value = await doing();
  } catch (error) {
    said.value = sentenceOf(error);
  }
  busy.value = false;
  await load();
}

export function SubscriptionSection() {
  const now = layers.value?.subscription;
  const follow = (url: string) => {
    if (!isAddress(url)) {
      said.value = t('options.follow.notHttps');
      return;
    }
    // First thing in the click: a browser asks only then.
    const asked = requestHost(url);
    void work(t('options.follow.asking'), async () => {
      const granted = await asked;
      try {
        await ask('follow-playbook', { url });
      } catch (error) {
        if (!granted) throw new Error(t('options.follow.notAllowed', { host: new URL(url).host }));
        throw error;
      }
      return t('options.follow.followed');
    });
  };
  return (
    <section class="section stack" aria-labelledby="follow">
      <div class="row">
        <h2 id="follow">{t('options.follow.title')}</h2>
        <Help of="subscription" />
      </div>
      {now?.url == null ? (
        <form
          class="row end"
          onSubmit={(event) => {
            event.preventDefault();
            follow(String(new FormData(event.currentTarget).get('url') ?? '').trim());
          }}
        >
          <label class="field grow" for="subscription-url">
            <span>{t('options.follow.address')}</span>
            <input
              id="subscription-url"
              dir="ltr"
              name="url"
              required
              placeholder={example}
              autocomplete="off"
              inputMode="url"
            />
          </label>
          <button type="submit" class="button first" disabled={busy.value}>
            {t('options.follow.follow')}
          </button>
        </form>
      ) : (
        <>
          <p>
            <Said
              text={now.preset ? t('options.follow.byCompany', { url: slot('url') }) : slot('url')}
              parts={{ url: <bdi>{now.url}</bdi> }}
            />
          </p>
          <p class="quiet">
            {now.fetchedAt === null
              ? t('options.follow.noVersion')
              : t('options.follow.came', { when: momentOf(now.fetchedAt) })}
            {now.checkedAt !== null && ` ${t('options.follow.answered', { when: momentOf(now.checkedAt) })}`}
          </p>
          {now.problem !== null && (
            <p class="section notice grave" role="alert">
              {now.problem} {now.fetchedAt === null ? '' : t('options.follow.stillInForce')}
            </p>
          )}
          <div class="row">
            <button
              type="button"
              class="button first"
              disabled={busy.value}
              onClick={() => {
                const url = now.url ?? '';
                const asked = now.problem === null ? Promise.resolve(true) : requestHost(url);
                void work(t('options.follow.asking'), async () => {
                  await asked;
                  const { problem } = await ask('look-at-subscription', {});
                  return problem === null ? t('options.follow.newest') : '';
                });
              }}
            >
              {t('options.follow.lookNow')}
            </button>
            {!now.preset && (
              <button
                type="button"
                class="button"
                disabled={busy.value}
                onClick={() => {
                  const url = now.url ?? '';
                  void work(t('options.follow.ending'), async () => {
                    await ask('follow-playbook', { url: null });
                    await releaseHost(url);
                    return t('options.follow.ended');
                  });
                }}
              >
                {t('options.follow.end')}
              </button>
            )}
          </div>
        </>
      )}
      <p class="quiet">{t('options.follow.about')}</p>
      <p role="status">{said}</p>
    </section>
  );
}
