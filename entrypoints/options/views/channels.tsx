/** Channels: where a message reaches a whole team at once. Their addresses are secrets and stay on this machine. */
import { webhooks } from '@/lib/escalation/channels/index.ts';
import { t } from '@/lib/i18n.ts';
import { sameName } from '@/lib/platform/channels.ts';
import { keyOf } from '@/lib/playbook/overlay.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import { busy, channels, said, startChannels } from '../channels.ts';
import { addressOf } from '../route.ts';
import { playbook } from '../state.ts';
import { AddChannel } from './channel-add.tsx';
import { ChannelRow } from './channel-row.tsx';

const called = ({ name, title }: Stakeholder) =>
  name === '' ? title : t('options.people.nameAndTitle', { name, title });

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
        <h2 id="channels-title">{t('options.channels.title')}</h2>
        <p class="quiet">{t('options.channels.about')}</p>
        {found === null && <p class="empty">{t('options.entry.reading')}</p>}
        {found?.length === 0 && <p class="empty">{t('options.channels.none')}</p>}
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
          <h2 id="channels-missing">{t('options.channels.missing')}</h2>
          <ul class="stack">
            {missing.map((name) => (
              <li key={name}>
                <b>
                  <bdi>{name}</bdi>
                </b>
                :{' '}
                {people
                  .filter((one) => sameName(one.channel, name) || sameName(one.backup?.channel ?? '', name))
                  .map((one, index) => (
                    <span key={keyOf(one)}>
                      {index > 0 && t('options.entry.between')}
                      <a href={addressOf('people', ['stakeholders', { entry: keyOf(one) ?? one.role }, 'channel'])}>
                        {called(one)}
                      </a>
                    </span>
                  ))}
              </li>
            ))}
          </ul>
          <p class="quiet">{t('options.channels.missingAbout')}</p>
        </section>
      )}
      <AddChannel ways={[...webhooks.values()]} suggested={missing[0] ?? ''} />
    </>
  );
}
