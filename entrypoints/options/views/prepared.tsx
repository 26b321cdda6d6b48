/** What is prepared before any crisis: who can get in, what everybody has read, when the plan was last looked at. */
import { signal } from '@preact/signals';
import { Item } from '@/components/playbook/item.tsx';
import { siteNames } from '@/components/playbook/names.ts';
import { edit, put } from '../document.ts';
import { ChipsAt, ChoiceAt, TextAt } from '../fields.tsx';
import { freshId, options } from '../naming.ts';
import { fieldId, opened, toggle } from '../route.ts';
import { playbook } from '../state.ts';
import { TakeOut } from './take-out.tsx';

const said = signal('');
const today = () => new Date().toISOString().slice(0, 10);

export function PreparedView() {
  return (
    <>
      <Accounts />
      <section class="section stack" aria-labelledby="known">
        <h2 id="known">What everybody has to know</h2>
        <div class="columns">
          <TextAt path={['prepared', 'socialPolicy']} label="Link to the social media policy" placeholder="https://" />
          <TextAt path={['prepared', 'brandGuidelines']} label="Link to the brand guidelines" placeholder="https://" />
        </div>
        {(['x', 'facebook'] as const).map((site) => (
          <TextAt
            key={site}
            path={['prepared', 'guidelines', site]}
            label={`What holds on ${siteNames[site]}`}
            hint="Tone, topics, who may post."
            lines={3}
            optional
            maxLength={4_000}
          />
        ))}
        <ChipsAt
          path={['prepared', 'sensitive']}
          whole
          label="Occasions and topics on which a joke or campaign would hurt"
          placeholder="The anniversary of the accident in May"
        />
        <div class="row">
          <a class="button" href="guidelines.html" target="_blank" rel="noreferrer">
            Guidelines for everybody, to print
          </a>
        </div>
      </section>
      <section class="section stack" aria-labelledby="tried">
        <h2 id="tried">Looked at and tried</h2>
        <div class="columns">
          <Day field="reviewedOn" label="Last review of the plan" />
          <Day field="drilledOn" label="Last drill" />
        </div>
      </section>
    </>
  );
}

function Day({ field, label }: { readonly field: 'reviewedOn' | 'drilledOn'; readonly label: string }) {
  return (
    <div class="row end">
      <div class="grow">
        <TextAt path={['prepared', field]} label={label} type="date" optional />
      </div>
      <button
        type="button"
        class="button"
        aria-label={`${label}: today`}
        onClick={() => void put(['prepared', field], today())}
      >
        Today
      </button>
    </div>
  );
}

function Accounts() {
  const accounts = playbook.value?.prepared.accounts ?? [];
  const add = () => {
    const id = freshId(
      'account',
      accounts.map((one) => one.id),
    );
    const path = ['prepared', 'accounts', { entry: id }] as const;
    said.value = edit([{ path, value: { id, site: 'x', handle: 'handle', admins: [] } }]) ?? '';
    toggle(fieldId(path), true);
  };
  return (
    <section class="section stack" aria-labelledby="accounts">
      <h2 id="accounts">Accounts and who can get in</h2>
      <p class="quiet">Two administrators at least for each account: one alone is ill, away, or the one who posts.</p>
      {accounts.length === 0 && <p class="empty">No account is listed yet.</p>}
      <div>
        {accounts.map(({ id, site, handle, admins }) => {
          const path = ['prepared', 'accounts', { entry: id }] as const;
          const key = fieldId(path);
          return (
            <Item
              key={id}
              id={key}
              open={opened.value.has(key)}
              toggle={(open) => toggle(key, open)}
              title={`${handle} on ${siteNames[site]}`}
              marks={[admins.length < 2 ? 'too few' : null]}
              says={admins.length === 0 ? 'Nobody is named.' : admins.join(', ')}
            >
              {() => (
                <>
                  <div class="columns">
                    <ChoiceAt path={[...path, 'site']} label="Network" options={options(siteNames)} />
                    <TextAt path={[...path, 'handle']} label="Handle" />
                  </div>
                  <ChipsAt path={[...path, 'admins']} label="Administrators" placeholder="Ana Moreau" />
                  <div class="row">
                    <TakeOut path={path} words={['Remove this account', 'Remove this account']} />
                  </div>
                </>
              )}
            </Item>
          );
        })}
      </div>
      <div class="row">
        <button type="button" class="button" onClick={add}>
          Add an account
        </button>
        <small role="status">{said}</small>
      </div>
    </section>
  );
}
