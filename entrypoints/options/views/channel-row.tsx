/** One channel: what it is called, who uses it, how its last test ended. */
import { useSignal } from '@preact/signals';
import { ToldLineOf } from '@/components/panel/told-line.tsx';
import { Said, slot } from '@/components/said.tsx';
import { webhooks } from '@/lib/escalation/channels/index.ts';
import { t } from '@/lib/i18n.ts';
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
          <b>
            <bdi>{name}</bdi>
          </b>
          <br />
          <small>
            {webhooks.get(way)?.called ?? way} · <bdi>{shown}</bdi> ·{' '}
            {users.length === 0
              ? t('options.channels.nobodyNames')
              : t('options.channels.usedBy', { names: users.join(t('options.entry.betweenMany')) })}
          </small>
        </div>
        <button type="button" class="button" disabled={busy.value || onItsWay} onClick={() => void test(channel)}>
          {t('options.channels.sendTest')}
        </button>
        <button type="button" class="button" onClick={() => (doing.value = 'rename')}>
          {t('options.channels.renameOpen')}
        </button>
        <button type="button" class="button" onClick={() => (doing.value = 'remove')}>
          {t('options.channels.removeOpen')}
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
            <span>
              <Said text={t('options.channels.newName', { name: slot('name') })} parts={{ name: <bdi>{name}</bdi> }} />
            </span>
            <input id={`rename-${id}`} name="name" required maxLength={80} defaultValue={name} autocomplete="off" />
          </label>
          <button type="submit" class="button first" disabled={busy.value}>
            {t('options.channels.rename')}
          </button>
          <button type="button" class="button" onClick={() => (doing.value = null)}>
            {t('options.entry.cancel')}
          </button>
        </form>
      )}
      {doing.value === 'remove' && (
        <div class="row" role="alert">
          <span class="grow">
            <Said text={t('options.channels.removeSure', { name: slot('name') })} parts={{ name: <bdi>{name}</bdi> }} />
          </span>
          <button type="button" class="button grave" disabled={busy.value} onClick={() => void remove(channel)}>
            {t('options.channels.removeYes')}
          </button>
          <button type="button" class="button" onClick={() => (doing.value = null)}>
            {t('options.channels.keep')}
          </button>
        </div>
      )}
    </li>
  );
}
