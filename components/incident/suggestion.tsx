/** "This looks like a crisis": why, and what to do about it with one press. */
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import type { Suggestion } from '@/lib/incident/suggesting.ts';
import { Refused } from './refused.tsx';

interface Props {
  readonly suggestion: Suggestion;
  /** The open incident that the posts may belong to. */
  readonly into: { readonly title: string; readonly join: () => void } | null;
  readonly declare: () => void;
  readonly refused: string | undefined;
}

export function SuggestionCard({ suggestion, into, declare, refused }: Props) {
  const { why, posts, title } = suggestion;
  return (
    <section class="section notice grave stack" aria-labelledby="suggestion">
      <h2 id="suggestion">{t('lead.suggest.looks')}</h2>
      <p>
        <Said
          text={t(posts.length > 1 ? 'lead.suggest.firstTopic' : 'lead.suggest.about', { why, topic: slot('topic') })}
          parts={{ topic: <bdi>{title}</bdi> }}
        />
      </p>
      <div class="row">
        {into !== null && posts.length > 0 && (
          <button type="button" class="button first" onClick={into.join}>
            <Said text={t('lead.suggest.addTo', { title: slot('title') })} parts={{ title: <bdi>{into.title}</bdi> }} />
          </button>
        )}
        <button type="button" class={into === null ? 'button first' : 'button'} onClick={declare}>
          {t('lead.declareIncident')}
        </button>
      </div>
      <Refused why={refused} />
    </section>
  );
}
