/** Following a playbook at an address: asked for that one host, its age shown, the last good version kept. */

import { signal } from '@preact/signals';
import { releaseHost, requestHost } from '@/lib/platform/access.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { isAddress } from '@/lib/platform/subscription.ts';
import { momentOf } from '../naming.ts';
import { layers, load } from '../state.ts';

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
      said.value = 'Write an address that begins with https://';
      return;
    }
    // First thing in the click: a browser asks only then.
    const asked = requestHost(url);
    void work('Asking \u2026', async () => {
      const granted = await asked;
      try {
        await ask('follow-playbook', { url });
      } catch (error) {
        if (!granted)
          throw new Error(
            `Firebreak was not allowed to ask ${new URL(url).host}, and the server lets nobody else read it.`,
          );
        throw error;
      }
      return 'Followed. It is asked for a newer version every half hour.';
    });
  };
  return (
    <section class="section stack" aria-labelledby="follow">
      <h2 id="follow">Follow a shared playbook</h2>
      {now?.url == null ? (
        <form
          class="row end"
          onSubmit={(event) => {
            event.preventDefault();
            follow(String(new FormData(event.currentTarget).get('url') ?? '').trim());
          }}
        >
          <label class="field grow" for="subscription-url">
            <span>Address of the file</span>
            <input
              id="subscription-url"
              name="url"
              required
              placeholder="https://example.org/playbook.yaml"
              autocomplete="off"
              inputMode="url"
            />
          </label>
          <button type="submit" class="button first" disabled={busy.value}>
            Follow
          </button>
        </form>
      ) : (
        <>
          <p>
            <bdi>{now.url}</bdi>
            {now.preset ? ' (set by your company)' : ''}
          </p>
          <p class="quiet">
            {now.fetchedAt === null ? 'No version came yet.' : `This version came ${momentOf(now.fetchedAt)}.`}
            {now.checkedAt !== null && ` The server last answered ${momentOf(now.checkedAt)}.`}
          </p>
          {now.problem !== null && (
            <p class="section notice grave" role="alert">
              {now.problem} {now.fetchedAt === null ? '' : 'The last good version is still in force.'}
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
                void work('Asking \u2026', async () => {
                  await asked;
                  const { problem } = await ask('look-at-subscription', {});
                  return problem === null ? 'This is the newest version.' : '';
                });
              }}
            >
              Look now
            </button>
            {!now.preset && (
              <button
                type="button"
                class="button"
                disabled={busy.value}
                onClick={() => {
                  const url = now.url ?? '';
                  void work('Ending \u2026', async () => {
                    await ask('follow-playbook', { url: null });
                    await releaseHost(url);
                    return 'Ended. What the shared playbook decided does not hold any more.';
                  });
                }}
              >
                End it
              </button>
            )}
          </div>
        </>
      )}
      <p class="quiet">
        The browser asks you for this one address. Only the file is fetched; nothing is sent there but the question
        whether it changed.
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
