/** Declaring: a title, how grave it is, what it is about. Everything can be changed afterwards, so little is asked. */
import { count, t } from '@/lib/i18n.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { LevelField } from './level-field.tsx';
import { Refused } from './refused.tsx';
import { Topics } from './topics.tsx';

/** What is about to be declared. */
export interface Proposal {
  readonly title: string;
  readonly level: Level;
  readonly topics: readonly string[];
  readonly posts: readonly string[];
  readonly lists: readonly string[];
}

interface Props {
  readonly proposal: Proposal;
  readonly change: (to: Partial<Proposal>) => void;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** Checklists that are taken by choice only. */
  readonly lists: readonly { readonly id: string; readonly title: string }[];
  readonly refused: string | undefined;
  readonly declare: () => void;
  readonly leave: () => void;
}

/** Nobody declares what is calm. */
const grave: readonly Level[] = ['watch', 'worry', 'crisis'];

export function DeclareForm({ proposal, change, topics, lists, refused, declare, leave }: Props) {
  const { title, level, posts } = proposal;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    declare();
  };
  return (
    <form class="section stack" onSubmit={submit} aria-labelledby="declare">
      <h2 id="declare">{t('lead.declareIncident')}</h2>
      <p class="quiet">{t('lead.declare.about')}</p>
      <label class="field">
        <span>{t('lead.declare.title')}</span>
        <input
          name="title"
          value={title}
          maxLength={200}
          required
          autocomplete="off"
          placeholder={t('lead.declare.example')}
          ref={(element) => {
            if (element !== null && element.dataset.met !== 'true') {
              element.dataset.met = 'true';
              element.focus();
              element.select();
            }
          }}
          onInput={(event) => change({ title: event.currentTarget.value })}
        />
      </label>
      <LevelField label={t('lead.declare.level')} value={level} of={grave} choose={(to) => change({ level: to })} />
      <p>
        {posts.length === 0
          ? t('lead.declare.noPost')
          : t('lead.declare.posts', posts.length, { count: count(posts.length) })}{' '}
        {posts.length > 0 && (
          <button type="button" class="link" onClick={() => change({ posts: [] })}>
            {t('lead.declare.without')}
          </button>
        )}
      </p>
      <Refused why={refused} />
      <div class="row">
        <button type="submit" class="button first" disabled={title.trim() === ''}>
          {t('lead.declare.declare')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {t('lead.declare.notNow')}
        </button>
      </div>
      <Topics id="declare" topics={topics} chosen={proposal.topics} choose={(chosen) => change({ topics: chosen })} />
      {lists.length > 0 && (
        <fieldset class="stack tight">
          <legend>{t('lead.declare.lists')}</legend>
          {lists.map(({ id, title: called }) => (
            <label key={id} class="check">
              <input
                type="checkbox"
                checked={proposal.lists.includes(id)}
                onChange={(event) =>
                  change({
                    lists: event.currentTarget.checked
                      ? [...proposal.lists, id]
                      : proposal.lists.filter((one) => one !== id),
                  })
                }
              />
              <span>{called}</span>
            </label>
          ))}
        </fieldset>
      )}
    </form>
  );
}
