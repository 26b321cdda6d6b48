/** Joining: the invitation is read here first, and only after a look at what it says does anything leave this machine. */
import { useSignal } from '@preact/signals';
import { Said, slot } from '@/components/said.tsx';
import { row, t } from '@/lib/i18n.ts';
import { ask } from '@/lib/platform/ask.ts';
import { hostsOf, type Invite, readInvite } from '@/lib/team/invite.ts';
import { busy, run } from '../team.ts';
import { dayOf } from './written.ts';

const longest = 20_000;
const example = 'firebreak-team:…';

interface Chosen {
  readonly text: string;
  readonly invite: Invite;
}

/** @param again there is a team already, and this is for the same one */
export function JoinTeam({ again = false }: { readonly again?: boolean }) {
  const typed = useSignal('');
  const wrong = useSignal<string | null>(null);
  const chosen = useSignal<Chosen | null>(null);
  const look = async (text: string) => {
    const read = await readInvite(text, Date.now());
    wrong.value = read.ok ? null : read.sentence;
    if (!read.ok) return;
    chosen.value = { text, invite: read.invite };
    // Whoever looks over the shoulder must not see the key.
    typed.value = '';
  };
  const file = async (input: HTMLInputElement) => {
    const one = input.files?.[0];
    input.value = '';
    if (one === undefined) return;
    if (one.size > longest) wrong.value = t('options.team.join.tooLarge', { file: one.name });
    else
      await one.text().then(look, () => {
        wrong.value = t('options.team.join.unreadable', { file: one.name });
      });
  };
  const { value } = chosen;
  if (value !== null)
    return (
      <Sure
        chosen={value}
        back={() => {
          chosen.value = null;
        }}
      />
    );
  return (
    <section class="section stack" aria-labelledby="team-join">
      <h2 id="team-join">{again ? t('options.team.join.again') : t('options.team.join.title')}</h2>
      <p class="quiet">{t('options.team.join.about')}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void look(typed.value);
        }}
      >
        <label class="field" for="team-text">
          <span>{t('options.team.join.invitation')}</span>
          <textarea
            id="team-text"
            dir="ltr"
            rows={3}
            maxLength={longest}
            autocomplete="off"
            spellcheck={false}
            placeholder={example}
            value={typed.value}
            aria-invalid={wrong.value !== null}
            aria-describedby={wrong.value === null ? undefined : 'team-wrong'}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
              wrong.value = null;
            }}
          />
        </label>
        {wrong.value !== null && (
          <p id="team-wrong" class="wrong" role="alert">
            {wrong}
          </p>
        )}
        <div class="row end">
          <button type="submit" class="button first">
            {t('options.team.join.read')}
          </button>
          <label class="field" for="team-file">
            <span>{t('options.team.join.file')}</span>
            <input
              id="team-file"
              type="file"
              accept=".json,.txt,application/json,text/plain"
              onChange={(event) => void file(event.currentTarget)}
            />
          </label>
        </div>
      </form>
    </section>
  );
}

function Sure({ chosen: { text, invite }, back }: { readonly chosen: Chosen; readonly back: () => void }) {
  const hosts = row(hostsOf(invite));
  return (
    <section class="section stack" aria-labelledby="team-sure">
      <h2 id="team-sure">
        <Said
          text={t('options.team.join.sure', { team: slot('team'), person: slot('person') })}
          parts={{ team: <bdi>{invite.team}</bdi>, person: <bdi>{invite.person}</bdi> }}
        />
      </h2>
      <dl class="facts">
        <dt>{t('options.team.join.connectsTo')}</dt>
        <dd>
          <Said text={t('options.team.join.hosts', { hosts: slot('hosts') })} parts={{ hosts: <b>{hosts}</b> }} />
        </dd>
        <dt>{t('options.team.join.colleaguesSee')}</dt>
        <dd>
          <Said
            text={t('options.team.join.whatTheySee', { person: slot('person') })}
            parts={{ person: <bdi>{invite.person}</bdi> }}
          />
        </dd>
        <dt>{t('options.team.join.playbook')}</dt>
        <dd>{t('options.team.join.playbookAbout')}</dd>
        <dt>{t('options.team.join.validUntil')}</dt>
        <dd>{dayOf(invite.expires)}</dd>
      </dl>
      <div class="row">
        <button
          type="button"
          class="button first"
          disabled={busy.value}
          onClick={() =>
            void run('', () => ask('join-team', { invitation: text })).then((done) => {
              if (done) back();
            })
          }
        >
          {t('options.team.join.connect', { hosts })}
        </button>
        <button type="button" class="button" onClick={back}>
          {t('options.entry.cancel')}
        </button>
      </div>
    </section>
  );
}
