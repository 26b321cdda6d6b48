/** The buttons that reach somebody, and the question before somebody is told the same again. */
import type { ToldLine } from '@/lib/escalation/told.ts';
import { apart, t } from '@/lib/i18n.ts';
import type { Addressee, LoopInActions, Room } from './addressee.ts';
import { toldWords } from './told-line.tsx';

export function Ways({ to, actions }: { readonly to: Addressee; readonly actions: LoopInActions }) {
  const busy = to.lines.some(
    ({ state, sentence }) => state === 'sending' || (state === 'waiting' && sentence === null),
  );
  return (
    <div class="row">
      {to.contacts.map(({ way, verb, link }) => (
        <a key={way} class="button" href={link} target="_blank" rel="noreferrer" onClick={() => actions.open(to, way)}>
          {verb}
        </a>
      ))}
      {to.rooms.map((room) =>
        room.id === null ? (
          <button key={room.name} type="button" class="link" onClick={() => actions.setUp('channels')}>
            {t('panel.loopIn.addChannel', { name: apart(room.name) })}
          </button>
        ) : (
          <button
            key={room.id}
            type="button"
            class="button"
            disabled={busy}
            onClick={() => actions.tell(to, room, false)}
          >
            {t('panel.loopIn.tell', { channel: apart(room.name) })}
          </button>
        ),
      )}
      {to.contacts.length === 0 && to.rooms.length === 0 && (
        <button type="button" class="link" onClick={() => actions.setUp('people')}>
          {t('panel.loopIn.addContact')}
        </button>
      )}
    </div>
  );
}

interface Props {
  readonly to: Addressee;
  readonly room: Room;
  readonly before: ToldLine;
  readonly now: number;
  readonly actions: LoopInActions;
}

export function AskAgain({ to, room, before, now, actions }: Props) {
  return (
    <div class="notice stack" role="alert">
      <p>
        {before.state === 'sent' || before.state === 'opened' ? t('panel.loopIn.already') : t('panel.loopIn.unsettled')}{' '}
        {toldWords(before, now)}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => actions.tell(to, room, true)}>
          {t('panel.loopIn.tellAgain', { channel: apart(room.name) })}
        </button>
        <button type="button" class="button" onClick={actions.leave}>
          {t('panel.loopIn.leave')}
        </button>
      </div>
    </div>
  );
}
