/** The guidelines in words: who decides what, whom to tell, the tone, what to do and not to do, times, links. */
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { asTime } from './minutes.ts';
import { isPlainPolicy, policyName, policyValue, roleNames, siteNames } from './names.ts';

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
    stakeholders
      .filter((one) => one.role === role)
      .map(({ name, title }) => (name === '' ? title : `${name} (${title})`))
      .join(', ') ||
    (roleNames[role as keyof typeof roleNames] ?? role);
  const holding = replies.holding[0]?.text.en ?? replies.holding.flatMap(({ text }) => Object.values(text))[0];
  return (
    <main class="guidelines">
      <h1>{brand.name === '' ? 'Speaking for us in public' : `Speaking for ${brand.name} in public`}</h1>
      <p class="quiet">
        As of {new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(today)}
        {prepared.reviewedOn === undefined ? '' : `, last reviewed on ${prepared.reviewedOn}`}.{' '}
        <button type="button" class="button screen" onClick={print}>
          Print
        </button>
      </p>
      <h2>When something happens</h2>
      <ol>
        <li>Don’t answer in a hurry and don’t argue. Don’t delete anything.</li>
        <li>Tell {called('social-lead')} at once: what you saw, where, and when.</li>
        <li>Stop what is scheduled. No jokes, no campaigns until it is over.</li>
        <li>Only those named below speak for us.</li>
      </ol>
      <h2>Who is told, and by when we answer</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">First answer</th>
            <th scope="col">Statement</th>
            <th scope="col">Whom to tell</th>
          </tr>
        </thead>
        <tbody>
          {raised.map((level, index) => (
            <tr key={level}>
              <th scope="row">{level}</th>
              <td>{asTime(timescales[level].acknowledge) || 'no clock'}</td>
              <td>{asTime(timescales[level].statement) || 'no clock'}</td>
              <td>{[...new Set(raised.slice(0, index + 1).flatMap((one) => roles[one]))].map(called).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Times run from {hours.from} to {hours.to} ({hours.zone.replaceAll('_', ' ')})
        {hours.ignoredBy.length === 0 ? '' : `; at ${hours.ignoredBy.join(', ')} day and night`}.
      </p>
      <h2>Whom to call</h2>
      <ul>
        {stakeholders.map((one) => (
          <li key={one.id ?? one.role}>
            <b>{one.name === '' ? one.title : `${one.name}, ${one.title}`}</b>
            {one.does === '' ? '' : `: ${one.does}`}
            {ways(one)}
            {one.backup !== undefined && ways(one.backup) !== ''
              ? `; when away ${one.backup.name}${ways(one.backup)}`
              : ''}
          </li>
        ))}
      </ul>
      <h2>What we have decided</h2>
      <dl>
        {Object.entries(policies).map(([id, { value, why }]) => (
          <div key={id}>
            <dt>{policyName(id)}</dt>
            <dd>
              {policyValue(id, value)}. {isPlainPolicy(id, value) ? null : <span class="quiet">{why}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {(['x', 'facebook'] as const).map(
        (site) =>
          prepared.guidelines[site] !== undefined && (
            <section key={site}>
              <h2>On {siteNames[site]}</h2>
              <p class="words">{prepared.guidelines[site]}</p>
            </section>
          ),
      )}
      {replies.avoid.length > 0 && (
        <>
          <h2>What we never say</h2>
          <p>
            {replies.avoid
              .slice(0, mostPhrases)
              .map((phrase) => `\u201c${phrase}\u201d`)
              .join(', ')}
            {replies.avoid.length > mostPhrases ? ' and others' : ''}
          </p>
        </>
      )}
      {prepared.sensitive.length > 0 && (
        <>
          <h2>When to be especially careful</h2>
          <ul>
            {prepared.sensitive.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {holding !== undefined && (
        <>
          <h2>While there is no news</h2>
          <p class="words">{holding.replace(/\{(\w+)\}/gu, (_, slot: string) => `[${slot.replaceAll('_', ' ')}]`)}</p>
        </>
      )}
      <h2>To read</h2>
      {prepared.socialPolicy === '' && prepared.brandGuidelines === '' && <p class="quiet">No links are set yet.</p>}
      <ul>
        {prepared.socialPolicy !== '' && (
          <li>
            Social media policy: <a href={prepared.socialPolicy}>{prepared.socialPolicy}</a>
          </li>
        )}
        {prepared.brandGuidelines !== '' && (
          <li>
            Brand guidelines: <a href={prepared.brandGuidelines}>{prepared.brandGuidelines}</a>
          </li>
        )}
      </ul>
    </main>
  );
}

function ways({ mail, phone, chat, channel }: Pick<Stakeholder, 'mail' | 'phone' | 'chat' | 'channel'>): string {
  const found = [mail, phone, chat, channel].filter((one) => one !== '');
  return found.length === 0 ? '' : `, ${found.join(', ')}`;
}
