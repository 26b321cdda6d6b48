/** Whom to tell, in the playbook's order, each with the links that reach them and a message ready to send. */

import type { Contact } from '@/lib/escalation/contact.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';

interface Props {
  readonly people: readonly { readonly who: Stakeholder; readonly contacts: readonly Contact[] }[];
  readonly setUp: () => void;
}

export function LoopIn({ people, setUp }: Props) {
  return (
    <section class="section" aria-labelledby="loop-in">
      <h2 id="loop-in">Loop in</h2>
      {people.length === 0 && <small>Nobody needs to be told at this level.</small>}
      <ol>
        {people.map(({ who, contacts }) => (
          <li key={who.role} class="step">
            <div>
              <b>{who.name === '' ? who.title : `${who.name}, ${who.title}`}</b>
              <br />
              <small>{who.does}</small>
            </div>
            <div class="row">
              {contacts.map(({ way, link }) => (
                <a key={way} class="button" href={link} target="_blank" rel="noreferrer">
                  {way}
                </a>
              ))}
              {contacts.length === 0 && (
                <button type="button" class="link" onClick={setUp}>
                  Add a contact
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
