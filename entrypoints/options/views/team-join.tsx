/** Joining: the invitation is read here first, and only after a look at what it says does anything leave this machine. */
import { useSignal } from '@preact/signals';
import { ask } from '@/lib/platform/ask.ts';
import { hostsOf, type Invite, readInvite } from '@/lib/team/invite.ts';
import { busy, run } from '../team.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const longest = 20_000;

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
    if (one.size > longest) wrong.value = `${one.name} is too large for an invitation.`;
    else
      await one.text().then(look, () => {
        wrong.value = `${one.name} can\u2019t be read.`;
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
      <h2 id="team-join">{again ? 'A new invitation' : 'Join a team'}</h2>
      <p class="quiet">Your admin gives you an invitation, as a file or as a line of text. It is for you alone.</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void look(typed.value);
        }}
      >
        <label class="field" for="team-text">
          <span>Invitation</span>
          <textarea
            id="team-text"
            rows={3}
            maxLength={longest}
            autocomplete="off"
            spellcheck={false}
            placeholder="firebreak-team:…"
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
            Read the invitation
          </button>
          <label class="field" for="team-file">
            <span>or choose its file</span>
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
  const hosts = hostsOf(invite).join(', ');
  return (
    <section class="section stack" aria-labelledby="team-sure">
      <h2 id="team-sure">
        Join {invite.team} as {invite.person}?
      </h2>
      <dl class="facts">
        <dt>Connects to</dt>
        <dd>
          <b>{hosts}</b>, and to no other host
        </dd>
        <dt>Colleagues see</dt>
        <dd>
          when you are here; what you do about posts and incidents from now on, and what you did before under the name{' '}
          {invite.person}; the playbook that you save
        </dd>
        <dt>The playbook</dt>
        <dd>is the team’s from now on. Yours of before stays in the history; a team that has none gets yours.</dd>
        <dt>Valid until</dt>
        <dd>{day.format(new Date(invite.expires))}</dd>
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
          Join and connect to {hosts}
        </button>
        <button type="button" class="button" onClick={back}>
          Cancel
        </button>
      </div>
    </section>
  );
}
