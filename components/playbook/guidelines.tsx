/** The guidelines in words: who decides what, whom to tell, the tone, what to do and not to do, times, links. */
import { Said, slot } from '@/components/said.tsx';
import { language, locale, row, t } from '@/lib/i18n.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { asTime } from './minutes.ts';
import { isPlainPolicy, levelNames, policyName, policyValue, roleNames, siteNames } from './names.ts';

interface Props {
  readonly playbook: Playbook;
  readonly today: Date;
  readonly print: () => void;
}

const raised = ['watch', 'worry', 'crisis'] as const satisfies readonly Level[];
/** Enough to give the idea; the draft check knows them all. */
const mostPhrases = 40;

export function Guidelines({ playbook, today, print }: Props) {
  const { brand, prepared, policies, replies, timescales, hours, roles, stakeholders } = playbook;
  const called = (role: string) =>
    row(
      stakeholders
        .filter((one) => one.role === role)
        .map(({ name, title }) => (name === '' ? title : t('editor.guidelines.named', { name, title }))),
    ) ||
    (roleNames[role as keyof typeof roleNames] ?? role);
  const [sober] = replies.holding;
  const holding =
    sober?.text[language.slice(0, 2)] ??
    sober?.text.en ??
    replies.holding.flatMap(({ text }) => Object.values(text))[0];
  const phrases = row(replies.avoid.slice(0, mostPhrases).map((word) => t('editor.quoted', { word })));
  const times = { from: hours.from, to: hours.to, zone: hours.zone.replaceAll('_', ' ') };
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(today);
  return (
    <main class="guidelines">
      <h1>
        {brand.name === ''
          ? t('editor.guidelines.speakingForUs')
          : t('editor.guidelines.speaking', { brand: brand.name })}
      </h1>
      <p class="quiet">
        {prepared.reviewedOn === undefined
          ? t('editor.guidelines.asOf', { day })
          : t('editor.guidelines.asOfReviewed', { day, reviewed: prepared.reviewedOn })}{' '}
        <button type="button" class="button screen" onClick={print}>
          {t('editor.guidelines.print')}
        </button>
      </p>
      <h2>{t('editor.guidelines.happens')}</h2>
      <ol>
        <li>{t('editor.guidelines.noHurry')}</li>
        <li>{t('editor.guidelines.tell', { who: called('social-lead') })}</li>
        <li>{t('editor.guidelines.stop')}</li>
        <li>{t('editor.guidelines.onlyThose')}</li>
      </ol>
      <h2>{t('editor.guidelines.who')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('editor.guidelines.level')}</th>
            <th scope="col">{t('editor.guidelines.answer')}</th>
            <th scope="col">{t('editor.guidelines.statement')}</th>
            <th scope="col">{t('editor.guidelines.whom')}</th>
          </tr>
        </thead>
        <tbody>
          {raised.map((level, index) => (
            <tr key={level}>
              <th scope="row">{levelNames[level]}</th>
              <td>{asTime(timescales[level].acknowledge) || t('editor.guidelines.noClock')}</td>
              <td>{asTime(timescales[level].statement) || t('editor.guidelines.noClock')}</td>
              <td>{apart([...new Set(raised.slice(0, index + 1).flatMap((one) => roles[one]))].map(called))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {hours.ignoredBy.length === 0
          ? t('editor.guidelines.hours', times)
          : t('editor.guidelines.hoursIgnored', {
              ...times,
              levels: row(hours.ignoredBy.map((one) => levelNames[one])),
            })}
      </p>
      <h2>{t('editor.guidelines.call')}</h2>
      <ul>
        {stakeholders.map((one) => (
          <li key={one.id ?? one.role}>
            <Said
              text={lineOf(one)}
              parts={{ who: <b>{row([one.name, one.title].filter((part) => part !== ''))}</b> }}
            />
          </li>
        ))}
      </ul>
      <h2>{t('editor.guidelines.decided')}</h2>
      <dl>
        {Object.entries(policies).map(([id, { value, why }]) => (
          <div key={id}>
            <dt>{policyName(id)}</dt>
            <dd>
              {t('editor.guidelines.policy', { value: policyValue(id, value) })}{' '}
              {isPlainPolicy(id, value) ? null : <span class="quiet">{why}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {(['x', 'facebook'] as const).map(
        (site) =>
          prepared.guidelines[site] !== undefined && (
            <section key={site}>
              <h2>{t('editor.guidelines.site', { site: siteNames[site] })}</h2>
              <p class="words" dir="auto">
                {prepared.guidelines[site]}
              </p>
            </section>
          ),
      )}
      {replies.avoid.length > 0 && (
        <>
          <h2>{t('editor.guidelines.never')}</h2>
          <p>{replies.avoid.length > mostPhrases ? t('editor.guidelines.andOthers', { phrases }) : phrases}</p>
        </>
      )}
      {prepared.sensitive.length > 0 && (
        <>
          <h2>{t('editor.guidelines.careful')}</h2>
          <ul>
            {prepared.sensitive.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {holding !== undefined && (
        <>
          <h2>{t('editor.guidelines.noNews')}</h2>
          <p class="words" dir="auto">
            {holding.replace(/\{(\w+)\}/gu, (_, slot: string) => `[${slot.replaceAll('_', ' ')}]`)}
          </p>
        </>
      )}
      <h2>{t('editor.guidelines.toRead')}</h2>
      {prepared.socialPolicy === '' && prepared.brandGuidelines === '' && (
        <p class="quiet">{t('editor.guidelines.noLinks')}</p>
      )}
      <ul>
        {prepared.socialPolicy !== '' && (
          <li>
            <Said
              text={t('editor.guidelines.socialPolicy', { link: slot('link') })}
              parts={{ link: linked(prepared.socialPolicy) }}
            />
          </li>
        )}
        {prepared.brandGuidelines !== '' && (
          <li>
            <Said
              text={t('editor.guidelines.brandGuidelines', { link: slot('link') })}
              parts={{ link: linked(prepared.brandGuidelines) }}
            />
          </li>
        )}
      </ul>
    </main>
  );
}

const linked = (link: string) => (
  <a href={link} dir="ltr">
    {link}
  </a>
);

/** Lists beside each other. */
const apart = ([first = '', ...others]: readonly string[]): string =>
  others.reduce((before, next) => t('editor.guidelines.apart', { before, next }), first);

type Ways = Pick<Stakeholder, 'mail' | 'phone' | 'chat' | 'channel'>;
const ways = ({ mail, phone, chat, channel }: Ways): string[] =>
  [mail, phone, chat, channel].filter((one) => one !== '');

/** "Ana: approves wording, ana@example.com; when away Ben, +49 30 1234" */
function lineOf(one: Stakeholder): string {
  const who = one.does === '' ? slot('who') : t('editor.guidelines.does', { who: slot('who'), does: one.does });
  const line = row([who, ...ways(one)]);
  const { backup } = one;
  return backup === undefined || ways(backup).length === 0
    ? line
    : t('editor.guidelines.whenAway', {
        line,
        backup: row([backup.name, ...ways(backup)].filter((part) => part !== '')),
      });
}
