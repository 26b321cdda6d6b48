/** Who wrote it, as far as it was read, and what the influence is made of. Unknown is shown as unknown. */
import { Help } from '@/components/panel/help.tsx';
import { Said, slot } from '@/components/said.tsx';
import { count, locale, t } from '@/lib/i18n.ts';
import { calledBy, type Post } from '@/lib/post.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import type { Thread } from '@/lib/triage/context.ts';

const number = (value: number | null): string =>
  value === null ? t('panel.author.unknown') : count(Math.round(value));
const hundredths = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: false,
});

interface Props {
  readonly post: Post;
  readonly assessment: Assessment;
  /** The comments below a post of the brand, as far as they were read. */
  readonly thread: Thread | null;
}

export function Standing({ post, assessment, thread }: Props) {
  const { reach, reactions, dilution, standing } = assessment.influence.parts;
  return (
    <div>
      <bdi>{calledBy(post)}</bdi>
      {reachOf(post, assessment)}
      {/* The mark stays with the last word. */}
      {'\u00a0'}
      <Help of="reach" />
      {thread !== null && assessment.about === 'own' && <Visible post={post} thread={thread} />}
      <details>
        <summary class="quiet">
          <Said
            text={t('panel.author.influence', { value: slot('value') })}
            parts={{ value: <b>{number(assessment.influence.value)}</b> }}
          />
        </summary>
        <small>
          {t('panel.author.parts', {
            reach: number(reach),
            reactions: number(reactions),
            dilution: hundredths.format(dilution),
            standing: count(standing),
          })}{' '}
          {counters(post)}
        </small>
      </details>
    </div>
  );
}

function reachOf({ site, author: { followers } }: Post, { about }: Assessment): string {
  if (followers !== null) {
    const whole = Math.round(followers);
    return ` · ${t('panel.author.followers', whole, { count: count(whole) })}`;
  }
  if (site === 'x') return ` · ${t('panel.author.followersUnknown')}`;
  return about === 'own' ? '' : ` · ${t('panel.author.reachUnknown')}`;
}

/** Facebook shows a selection of the comments, so what was read of them is never called all. */
function Visible({ post, thread }: { readonly post: Post; readonly thread: Thread }) {
  const { replies } = post.counts;
  const some = slot('some');
  return (
    <div>
      <Said
        text={
          replies !== null && replies > thread.read
            ? t('panel.author.complainOfAll', { some, all: number(replies) })
            : t('panel.author.complain', { some })
        }
        parts={{
          some: <b>{t('panel.author.some', { negative: number(thread.negative), read: number(thread.read) })}</b>,
        }}
      />
    </div>
  );
}

function counters({ site, counts, reactions }: Post): string {
  const { replies, reposts, quotes, likes, views } = counts;
  return site === 'facebook'
    ? t('panel.author.onFacebook', {
        comments: number(replies),
        shares: number(reposts),
        reactions: number(likes),
        angry: number(reactions?.angry ?? null),
        sad: number(reactions?.sad ?? null),
      })
    : t('panel.author.onX', {
        replies: number(replies),
        reposts: number(reposts),
        quotes: number(quotes),
        likes: number(likes),
        views: number(views),
      });
}
