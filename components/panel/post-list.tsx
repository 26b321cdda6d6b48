/** Posts as a list to choose from: level, author, the first words, by when, who has it, its tags. */
import { careLine } from '@/components/page/care.ts';
import { t } from '@/lib/i18n.ts';
import { calledBy } from '@/lib/post.ts';
import { Due } from './due.tsx';
import { Level } from './level.tsx';
import type { Listed } from './listed.ts';
import { TagWords } from './tags.tsx';

interface Props {
  readonly posts: readonly Listed[];
  readonly now: number;
  readonly choose: (key: string) => void;
  /** Several are being chosen: each row then is one to tick. */
  readonly picked?: { readonly has: (key: string) => boolean; readonly pick: (key: string) => void } | null;
}

export function PostList({ posts, now, choose, picked = null }: Props) {
  return (
    <ul class="posts">
      {posts.map(({ key, post, assessment, care, tags }) => (
        <li key={key}>
          <button
            type="button"
            {...(picked === null ? {} : { role: 'checkbox', 'aria-checked': picked.has(key) })}
            class={picked?.has(key) === true ? 'picked' : undefined}
            onClick={() => (picked === null ? choose(key) : picked.pick(key))}
          >
            <span class="row">
              <Level level={assessment.level} />
              <bdi class="grow quiet">{calledBy(post)}</bdi>
              {care.state === 'none' ? (
                <Due due={assessment.acknowledgeBy} now={now} />
              ) : (
                <small>{careLine(care)}</small>
              )}
            </span>
            <b class="excerpt">
              <bdi>{wordsOf(post.text)}</bdi>
            </b>
            <small class="excerpt">
              {assessment.reasons.find(({ way }) => way === 'for')?.title ?? t('panel.post.calm')}
            </small>
            <TagWords tags={tags} />
          </button>
        </li>
      ))}
    </ul>
  );
}

const wordsOf = (text: string | null): string =>
  text === null ? t('panel.post.unreadable') : text.trim() === '' ? t('panel.post.wordless') : text.slice(0, 280);
