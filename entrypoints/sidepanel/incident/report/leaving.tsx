/** What leaves: the situation as a message, the report as a page to print, as Markdown, as a file that can be verified, as a table. */

import { useSignal } from '@preact/signals';
import { toldWords } from '@/components/panel/told-line.tsx';
import type { ToldLine } from '@/lib/escalation/told.ts';
import { t } from '@/lib/i18n.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { requestHost } from '@/lib/platform/access.ts';
import type { ChannelView } from '@/lib/platform/channels.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { now } from '../../state.ts';
import { channels } from '../../telling.ts';
import { askPatiently } from '../lead.ts';
import { copyMessage, type Format, save, saved, saving } from './saving.ts';

const files: readonly { readonly id: Format; readonly words: string; readonly more: string }[] = [
  { id: 'page', words: t('incident.leaving.page'), more: t('incident.leaving.pageMore') },
  { id: 'markdown', words: t('incident.leaving.markdown'), more: t('incident.leaving.markdownMore') },
  { id: 'file', words: t('incident.leaving.file'), more: t('incident.leaving.fileMore') },
  { id: 'table', words: t('incident.leaving.table'), more: t('incident.leaving.tableMore') },
];

export function Leaving({ incident }: { readonly incident: IncidentView }) {
  const named = useSignal(false);
  const { key } = incident;
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="button first" disabled={saving.value} onClick={() => void copyMessage(key)}>
          {t('incident.leaving.copy')}
        </button>
        {channels.value.map((room) => (
          <Share key={room.id} incident={incident} room={room} />
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={named.value}
          onChange={(event) => (named.value = event.currentTarget.checked)}
        />
        <span>
          {t('incident.leaving.names')}
          <small>{t('incident.leaving.namesOnly')}</small>
        </span>
      </label>
      <ul>
        {files.map(({ id, words, more }) => (
          <li key={id} class="step">
            <div>
              <b>{words}</b>
              <br />
              <small>{more}</small>
            </div>
            <button
              type="button"
              class="button"
              aria-label={t('incident.leaving.saveAs', { what: words })}
              disabled={saving.value}
              onClick={() => void save(key, id, named.value)}
            >
              {t('incident.leaving.save')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="quiet">
        {saved.value}
      </p>
    </div>
  );
}

/** The same click twice, before the first was answered, is one message. */
const begun = new Map<string, string>();

function Share({ incident: { key }, room }: { readonly incident: IncidentView; readonly room: ChannelView }) {
  const before = useSignal<ToldLine | null>(null);
  const said = useSignal('');
  const share = async (again: boolean) => {
    // First thing in the click: a browser asks only then.
    const granted = requestHost(room.origin);
    const name = `${key} ${room.id} ${again}`;
    const message = begun.get(name) ?? crypto.randomUUID();
    begun.set(name, message);
    try {
      if (!(await granted)) throw new Error(t('incident.leaving.notAllowed'));
      const answer = await askPatiently('share-report', { message, key, channel: room.id, again });
      before.value = answer.before;
      said.value = answer.before === null ? t('incident.leaving.sending', { room: room.name }) : '';
      begun.delete(name);
    } catch (error) {
      said.value = sentenceOf(error);
    }
  };
  return (
    <span class="stack tight">
      <button type="button" class="button" onClick={() => void share(before.value !== null)}>
        {before.value === null
          ? t('incident.leaving.send', { room: room.name })
          : t('incident.leaving.sendAgain', { room: room.name })}
      </button>
      <small role="status">{before.value === null ? said.value : toldWords(before.value, now.value)}</small>
    </span>
  );
}
