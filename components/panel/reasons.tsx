/** The two lists that every verdict shows: why worry and why not; the weightiest reason of each says why it matters. */
import { t } from '@/lib/i18n.ts';
import type { Reason } from '@/lib/triage/assessment.ts';
import { Help } from './help.tsx';

const lists = [
  { way: 'for', heading: t('panel.post.why'), arrow: '\u2191', none: t('panel.post.noWhy') },
  { way: 'against', heading: t('panel.post.whyNot'), arrow: '\u2193', none: t('panel.post.noWhyNot') },
] as const;

export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <>
      {lists.map(({ way, heading, arrow, none }) => {
        const shown = reasons.filter((reason) => reason.way === way);
        return (
          <div key={way}>
            <div class="row">
              <h2 class="minor">{heading}</h2>
              {way === 'against' && <Help of="against" />}
            </div>
            {shown.length === 0 && <small>{none}</small>}
            <ul class={`reasons ${way}`}>
              {shown.map(({ id, title, evidence, because }, index) => (
                <li key={id} title={because}>
                  <span aria-hidden="true">{arrow}</span>
                  <span>
                    <bdi>{title}</bdi> {evidence !== '' && <span class="evidence">{evidence}</span>}
                    {index === 0 && (
                      <>
                        <br />
                        <small>{because}</small>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
