/** What leaves: the situation as a message, the report as a page to print, as Markdown, as a file that can be verified, as a table. */

import { useSignal } from '@preact/signals';
import { toldWords } from '@/components/panel/told-line.tsx';
import type { ToldLine } from '@/lib/escalation/told.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { requestHost } from '@/lib/platform/access.ts';
import type { ChannelView } from '@/lib/platform/channels.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { now } from '../../state.ts';
import { channels } from '../../telling.ts';
import { askPatiently } from '../lead.ts';
import { copyMessage, type Format, save, saved, saving } from './saving.ts';

const files: readonly { readonly id: Format; readonly words: string; readonly more: string }[] = [
  { id: 'page', words: 'Page', more: 'HTML, to read and to print' },
  { id: 'markdown', words: 'Markdown', more: 'for a wiki or a ticket' },
  { id: 'file', words: 'File', more: 'JSON with the record and the pictures; it can be verified' },
  { id: 'table', words: 'Table', more: 'CSV, what people wrote by root cause' },
];

export function Leaving({ incident }: { readonly incident: IncidentView }) {
  const named = useSignal(false);
  const { key } = incident;
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="button first" disabled={saving.value} onClick={() => void copyMessage(key)}>
          Copy the situation
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
          Name the authors of posts<small>: only for those who need the names, and with the pictures</small>
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
              disabled={saving.value}
              onClick={() => void save(key, id, named.value)}
            >
              Save<span class="unseen"> as {words}</span>
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
      if (!(await granted)) throw new Error('Firebreak was not allowed to send there. Nothing was sent.');
      const answer = await askPatiently('share-report', { message, key, channel: room.id, again });
      before.value = answer.before;
      said.value = answer.before === null ? `On its way to ${room.name}.` : '';
      begun.delete(name);
    } catch (error) {
      said.value = sentenceOf(error);
    }
  };
  return (
    <span class="stack tight">
      <button type="button" class="button" onClick={() => void share(before.value !== null)}>
        {before.value === null ? `Send to ${room.name}` : `Send to ${room.name} again`}
      </button>
      <small role="status">{before.value === null ? said.value : toldWords(before.value, now.value)}</small>
    </span>
  );
}
