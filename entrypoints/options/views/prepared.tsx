/** What is prepared before any crisis: who can get in, what everybody has read, when the plan was last looked at. */
import { signal } from '@preact/signals';
import { Item } from '@/components/playbook/item.tsx';
import { siteNames } from '@/components/playbook/names.ts';
import { row, t } from '@/lib/i18n.ts';
import { edit, put } from '../document.ts';
import { ChipsAt, ChoiceAt, TextAt } from '../fields.tsx';
import { freshId, options } from '../naming.ts';
import { fieldId, opened, toggle } from '../route.ts';
import { playbook } from '../state.ts';
import { TakeOut } from './take-out.tsx';
import { addressBegins } from './written.ts';

const said = signal('');
const today = () => new Date().toISOString().slice(0, 10);

export function PreparedView() {
  return (
    <>
      <Accounts />
      <section class="section stack" aria-labelledby="known">
        <h2 id="known">{t('options.prepared.known')}</h2>
        <div class="columns">
          <TextAt
            path={['prepared', 'socialPolicy']}
            label={t('options.prepared.socialPolicy')}
            placeholder={addressBegins}
          />
          <TextAt
            path={['prepared', 'brandGuidelines']}
            label={t('options.prepared.brandGuidelines')}
            placeholder={addressBegins}
          />
        </div>
        {(['x', 'facebook'] as const).map((site) => (
          <TextAt
            key={site}
            path={['prepared', 'guidelines', site]}
            label={t('options.prepared.holdsOn', { site: siteNames[site] })}
            hint={t('options.prepared.holdsHint')}
            lines={3}
            optional
            maxLength={4_000}
          />
        ))}
        <ChipsAt
          path={['prepared', 'sensitive']}
          whole
          label={t('options.prepared.sensitive')}
          placeholder={t('options.prepared.sensitiveExample')}
        />
        <div class="row">
          <a class="button" href="guidelines.html" target="_blank" rel="noreferrer">
            {t('options.entry.guidelinesToPrint')}
          </a>
        </div>
      </section>
      <section class="section stack" aria-labelledby="tried">
        <h2 id="tried">{t('options.prepared.tried')}</h2>
        <div class="columns">
          <Day
            field="reviewedOn"
            label={t('options.prepared.reviewed')}
            itIsToday={t('options.prepared.reviewedToday')}
          />
          <Day field="drilledOn" label={t('options.prepared.drilled')} itIsToday={t('options.prepared.drilledToday')} />
        </div>
      </section>
    </>
  );
}

interface DayProps {
  readonly field: 'reviewedOn' | 'drilledOn';
  readonly label: string;
  /** Read out for the button that writes the present day. */
  readonly itIsToday: string;
}

function Day({ field, label, itIsToday }: DayProps) {
  return (
    <div class="row end">
      <div class="grow">
        <TextAt path={['prepared', field]} label={label} type="date" optional />
      </div>
      <button
        type="button"
        class="button"
        aria-label={itIsToday}
        onClick={() => void put(['prepared', field], today())}
      >
        {t('options.prepared.today')}
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
    said.value = edit([{ path, value: { id, site: 'x', handle: t('options.prepared.newHandle'), admins: [] } }]) ?? '';
    toggle(fieldId(path), true);
  };
  return (
    <section class="section stack" aria-labelledby="accounts">
      <h2 id="accounts">{t('options.prepared.accounts')}</h2>
      <p class="quiet">{t('options.prepared.accountsAbout')}</p>
      {accounts.length === 0 && <p class="empty">{t('options.prepared.noAccounts')}</p>}
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
              title={t('options.prepared.account', { handle, site: siteNames[site] })}
              marks={[admins.length < 2 ? t('options.prepared.tooFew') : null]}
              says={admins.length === 0 ? t('options.prepared.nobody') : row(admins)}
            >
              {() => (
                <>
                  <div class="columns">
                    <ChoiceAt
                      path={[...path, 'site']}
                      label={t('options.entry.network')}
                      options={options(siteNames)}
                    />
                    <TextAt path={[...path, 'handle']} label={t('options.entry.handle')} />
                  </div>
                  <ChipsAt
                    path={[...path, 'admins']}
                    label={t('options.prepared.admins')}
                    placeholder={t('options.prepared.adminsExample')}
                  />
                  <div class="row">
                    <TakeOut
                      path={path}
                      words={[t('options.prepared.removeAccount'), t('options.prepared.removeAccount')]}
                    />
                  </div>
                </>
              )}
            </Item>
          );
        })}
      </div>
      <div class="row">
        <button type="button" class="button" onClick={add}>
          {t('options.prepared.addAccount')}
        </button>
        <small role="status">{said}</small>
      </div>
    </section>
  );
}
