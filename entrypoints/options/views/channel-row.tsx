/** One channel: what it is called, who uses it, how its last test ended. */
import { useSignal } from '@preact/signals';
import { ToldLineOf } from '@/components/panel/told-line.tsx';
import { webhooks } from '@/lib/escalation/channels/index.ts';
import type { ChannelView } from '@/lib/platform/channels.ts';
import { busy, remove, rename, settle, test, tests } from '../channels.ts';

interface Props {
  readonly channel: ChannelView;
  /** Whom the playbook reaches by it. */
  readonly users: readonly string[];
}

export function ChannelRow({ channel, users }: Props) {
  const doing = useSignal<'rename' | 'remove' | null>(null);
  const { id, name, way, shown } = channel;
  const last = tests.value[id];
  const onItsWay = last?.state === 'sending' || last?.state === 'waiting';
  return (
    <li class="watched stack">
      <div class="row">
        <div class="grow">
          <b>{name}</b>
          <br />
          <small>
            {webhooks.get(way)?.called ?? way} · <bdi>{shown}</bdi> ·{' '}
            {users.length === 0 ? 'nobody in the playbook names it' : `used by ${users.join('; ')}`}
          </small>
        </div>
        <button type="button" class="button" disabled={busy.value || onItsWay} onClick={() => void test(channel)}>
          Send a test message
        </button>
        <button type="button" class="button" onClick={() => (doing.value = 'rename')}>
          Rename …
        </button>
        <button type="button" class="button" onClick={() => (doing.value = 'remove')}>
          Remove …
        </button>
      </div>
      <div role="status">
        {last !== undefined && (
          <ToldLineOf line={last} now={Date.now()} settle={(line, choice) => settle(line, choice, channel)} />
        )}
      </div>
      {doing.value === 'rename' && (
        <form
          class="row end"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = String(new FormData(event.currentTarget).get('name') ?? '');
            void rename(channel, typed).then((done) => {
              if (done) doing.value = null;
            });
          }}
        >
          <label class="field grow" for={`rename-${id}`}>
            <span>New name of {name}</span>
            <input id={`rename-${id}`} name="name" required maxLength={80} defaultValue={name} autocomplete="off" />
          </label>
          <button type="submit" class="button first" disabled={busy.value}>
            Rename
          </button>
          <button type="button" class="button" onClick={() => (doing.value = null)}>
            Cancel
          </button>
        </form>
      )}
      {doing.value === 'remove' && (
        <div class="row" role="alert">
          <span class="grow">Remove {name}? Its address is forgotten; messages that wait for it are not sent.</span>
          <button type="button" class="button grave" disabled={busy.value} onClick={() => void remove(channel)}>
            Yes, remove it
          </button>
          <button type="button" class="button" onClick={() => (doing.value = null)}>
            Keep it
          </button>
        </div>
      )}
    </li>
  );
}
