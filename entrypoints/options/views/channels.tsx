/** Channels: where a message reaches a whole team at once. Their addresses are secrets and stay on this machine. */
import { webhooks } from '@/lib/escalation/channels/index.ts';
import { sameName } from '@/lib/platform/channels.ts';
import { keyOf } from '@/lib/playbook/overlay.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import { busy, channels, said, startChannels } from '../channels.ts';
import { addressOf } from '../route.ts';
import { playbook } from '../state.ts';
import { AddChannel } from './channel-add.tsx';
import { ChannelRow } from './channel-row.tsx';

const called = ({ name, title }: Stakeholder) => (name === '' ? title : `${name}, ${title}`);

export function ChannelsView() {
  startChannels();
  const found = channels.value;
  const people = playbook.value?.stakeholders ?? [];
  const users = (name: string) =>
    people.filter((one) => [one.channel, one.backup?.channel ?? ''].some((own) => sameName(own, name)));
  const missing = [...new Set(people.flatMap((one) => [one.channel, one.backup?.channel ?? '']))].filter(
    (name) => name !== '' && found?.some((one) => sameName(one.name, name)) === false,
  );
  return (
    <>
      <section class="section stack" aria-labelledby="channels-title">
        <h2 id="channels-title">Channels of this machine</h2>
        <p class="quiet">
          A message is sent only when you click, and only to the service’s own host. Whoever knows an address can post,
          so addresses stay on this machine: they are in no playbook, no export and no record. The playbook names a
          channel by its name.
        </p>
        {found === null && <p class="empty">Reading …</p>}
        {found?.length === 0 && <p class="empty">There is none yet. Add the one that everybody reads in a crisis.</p>}
        <ul>
          {(found ?? []).map((one) => (
            <ChannelRow key={one.id} channel={one} users={users(one.name).map(called)} />
          ))}
        </ul>
        <p role="status" aria-busy={busy}>
          {said}
        </p>
      </section>
      {missing.length > 0 && (
        <section class="section notice stack" aria-labelledby="channels-missing">
          <h2 id="channels-missing">Named in the playbook, not on this machine</h2>
          <ul class="stack">
            {missing.map((name) => (
              <li key={name}>
                <b>{name}</b>:{' '}
                {people
                  .filter((one) => sameName(one.channel, name) || sameName(one.backup?.channel ?? '', name))
                  .map((one, index) => (
                    <span key={keyOf(one)}>
                      {index > 0 && ', '}
                      <a href={addressOf('people', ['stakeholders', { entry: keyOf(one) ?? one.role }, 'channel'])}>
                        {called(one)}
                      </a>
                    </span>
                  ))}
              </li>
            ))}
          </ul>
          <p class="quiet">Add a channel of that name below; ask a colleague for its address.</p>
        </section>
      )}
      <AddChannel ways={[...webhooks.values()]} suggested={missing[0] ?? ''} />
    </>
  );
}
