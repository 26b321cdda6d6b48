/** What one can do about a step besides ticking it: read how, take it, give it to somebody, approve, note, skip. */
import { type Signal, useSignal } from '@preact/signals';
import { LinkList } from '@/components/panel/link-list.tsx';
import { roleNames } from '@/components/playbook/names.ts';
import { Said, slot } from '@/components/said.tsx';
import { count, row, t } from '@/lib/i18n.ts';
import type { StepView } from '@/lib/incident/view.ts';
import type { Role } from '@/lib/playbook/words.ts';
import { Refused } from './refused.tsx';
import { clockTime } from './time.ts';
import { whoIs } from './who.ts';
import { Why } from './why.tsx';

export interface StepActions {
  readonly assign: (owner: string | null) => Promise<boolean>;
  readonly approve: (role: Role, approved: boolean) => void;
  readonly note: (text: string) => Promise<boolean>;
  readonly skip: (why: string) => Promise<boolean>;
}

interface Props {
  readonly step: StepView;
  readonly now: number;
  /** As the record names this person. */
  readonly me: string;
  /** Names to choose from. */
  readonly people: readonly string[];
  readonly can: StepActions;
  readonly refused: Readonly<Record<'owner' | 'approval' | 'note' | 'skip', string | undefined>>;
  readonly drafts: Readonly<Record<'note' | 'skip', Signal<string>>>;
  /** Where the focus goes when a form is gone. */
  readonly back: () => void;
  /** Where in the panel this is done: "Write the statement". */
  readonly way: { readonly words: string; readonly go: () => void } | null;
}

export function StepMore({ step, now, me, people, can, refused, drafts, way, back }: Props) {
  const form = useSignal<'note' | 'skip' | 'assign' | null>(null);
  const { how, links, owner, notes, noted, status, informed, approvals, lacks, id } = step;
  const open = status === 'open' || status === 'claimed';
  const earlier = noted - notes.length;
  const close = () => {
    form.value = null;
    back();
  };
  const then = async (asked: Promise<boolean>) => {
    const done = await asked;
    if (done) close();
    return done;
  };
  return (
    <>
      {how !== '' && <p>{how}</p>}
      {links.length > 0 && <LinkList links={links} class="links" />}
      {informed.length > 0 && (
        <small>{t('lead.step.informed', { roles: row(informed.map((role) => roleNames[role])) })}</small>
      )}
      {approvals.map(({ role, by, at }) => (
        <small key={role}>
          <Said
            text={t('lead.step.approved', { role: roleNames[role], who: slot('who'), time: clockTime(at, now) })}
            parts={{ who: <bdi>{whoIs(by)}</bdi> }}
          />{' '}
          <button type="button" class="link" onClick={() => can.approve(role, false)}>
            {t('lead.step.takeBack')}
          </button>
        </small>
      ))}
      <div class="row">
        {way !== null && open && (
          <button type="button" class="button first" onClick={way.go}>
            {way.words}
          </button>
        )}
        {open && owner !== me && (
          <button type="button" class="button" onClick={() => void can.assign(me)}>
            {t('lead.step.take')}
          </button>
        )}
        {open && owner !== null && (
          <button type="button" class="button" onClick={() => void can.assign(null)}>
            {t('lead.step.giveBack')}
          </button>
        )}
        {lacks.map((role) => (
          <button key={role} type="button" class="button" onClick={() => can.approve(role, true)}>
            {t('lead.step.approve', { role: roleNames[role] })}
          </button>
        ))}
        {open && (
          <button type="button" class="button" onClick={() => (form.value = 'assign')}>
            {t('lead.step.assign')}
          </button>
        )}
        <button type="button" class="button" onClick={() => (form.value = 'note')}>
          {t('lead.step.note')}
        </button>
        {open && (
          <button type="button" class="button" onClick={() => (form.value = 'skip')}>
            {t('lead.step.skip')}
          </button>
        )}
      </div>
      <Refused why={refused.owner ?? refused.approval} />
      {form.value === 'assign' && (
        <Assign id={id} people={people} assign={(to) => then(can.assign(to))} close={close} />
      )}
      {form.value === 'note' && (
        <Why
          key="note"
          id={`note-${id}`}
          label={t('lead.step.noteLabel')}
          button={t('lead.writeDown')}
          focus
          draft={drafts.note}
          refused={refused.note}
          submit={(text) => then(can.note(text))}
          cancel={close}
        />
      )}
      {form.value === 'skip' && (
        <Why
          key="skip"
          id={`skip-${id}`}
          label={t('lead.step.skipLabel')}
          button={t('lead.step.skipIt')}
          focus
          draft={drafts.skip}
          refused={refused.skip}
          submit={(text) => then(can.skip(text))}
          cancel={close}
        />
      )}
      {notes.length > 0 && (
        <ul class="notes">
          {notes.toReversed().map((note) => (
            <li key={note.id}>
              <bdi class="words">{note.text}</bdi>
              <small>
                <bdi>{whoIs(note.by)}</bdi>, {clockTime(note.at, now)}
              </small>
            </li>
          ))}
        </ul>
      )}
      {earlier > 0 && <small>{t('lead.step.earlier', earlier, { count: count(earlier) })}</small>}
    </>
  );
}

interface AssignProps {
  readonly id: string;
  readonly people: readonly string[];
  readonly assign: (owner: string) => Promise<boolean>;
  readonly close: () => void;
}

function Assign({ id, people, assign, close }: AssignProps) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const name = String(new FormData(event.currentTarget).get('owner') ?? '').trim();
    if (name !== '') void assign(name);
  };
  return (
    <form class="row" onSubmit={submit}>
      <label class="field grow">
        <span>{t('lead.step.who')}</span>
        <input
          name="owner"
          list={`people-${id}`}
          maxLength={200}
          autocomplete="off"
          required
          ref={(element) => {
            if (element !== null && element.dataset.met !== 'true') {
              element.dataset.met = 'true';
              element.focus();
            }
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        />
      </label>
      <datalist id={`people-${id}`}>
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" class="button first">
        {t('lead.step.assignTo')}
      </button>
    </form>
  );
}
