/** Adding a channel: the service, a name, and the address, which is checked before it is kept. */
import { useSignal } from '@preact/signals';
import type { Webhook } from '@/lib/escalation/channel.ts';
import { t } from '@/lib/i18n.ts';
import { add, busy } from '../channels.ts';

interface Props {
  readonly ways: readonly Webhook[];
  /** A name that the playbook uses and this machine does not know. */
  readonly suggested: string;
}

export function AddChannel({ ways, suggested }: Props) {
  const way = useSignal(ways[0]?.id ?? '');
  const name = useSignal<string | null>(null);
  const address = useSignal('');
  const wrong = useSignal<string | null>(null);
  const chosen = ways.find(({ id }) => id === way.value);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy.value || chosen === undefined) return;
    const checked = chosen.address(address.value);
    wrong.value = checked.ok ? null : checked.sentence;
    if (!checked.ok) {
      document.getElementById('channel-address')?.focus();
      return;
    }
    const added = await add({ name: name.value ?? suggested, way: way.value, address: address.value });
    // What was refused stays as it was typed.
    if (!added) return;
    name.value = null;
    address.value = '';
  };
  return (
    <section class="section stack" aria-labelledby="channel-add">
      <h2 id="channel-add">{t('options.channels.addTitle')}</h2>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        <div class="columns">
          <label class="field" for="channel-way">
            <span>{t('options.channels.service')}</span>
            <select
              id="channel-way"
              value={way.value}
              onChange={(event) => {
                way.value = event.currentTarget.value;
                wrong.value = null;
              }}
            >
              {ways.map(({ id, called }) => (
                <option key={id} value={id}>
                  {called}
                </option>
              ))}
            </select>
          </label>
          <label class="field" for="channel-name">
            <span>{t('options.channels.name')}</span>
            <input
              id="channel-name"
              required
              maxLength={80}
              autocomplete="off"
              value={name.value ?? suggested}
              onInput={(event) => {
                name.value = event.currentTarget.value;
              }}
            />
          </label>
        </div>
        <label class="field" for="channel-address">
          <span>{t('options.channels.address')}</span>
          <input
            id="channel-address"
            dir="ltr"
            // Hidden as a password is: screens are shared in a crisis.
            type="password"
            required
            autocomplete="off"
            spellcheck={false}
            placeholder={chosen?.example}
            value={address.value}
            aria-invalid={wrong.value !== null}
            aria-describedby={wrong.value === null ? 'channel-asks' : 'channel-asks channel-wrong'}
            onInput={(event) => {
              address.value = event.currentTarget.value;
              wrong.value = null;
            }}
          />
        </label>
        <p id="channel-asks" class="quiet">
          {chosen?.asks} {chosen?.describes}
        </p>
        {wrong.value !== null && (
          <p id="channel-wrong" class="wrong" role="alert">
            {wrong}
          </p>
        )}
        <div class="row">
          <button type="submit" class="button first" disabled={busy.value}>
            {t('options.channels.add')}
          </button>
        </div>
      </form>
    </section>
  );
}
