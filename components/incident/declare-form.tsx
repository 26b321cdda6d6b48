/** Declaring: a title, how grave it is, what it is about. Everything can be changed afterwards, so little is asked. */
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
      <h2 id="declare">Declare an incident</h2>
      <p class="quiet">
        The checklist and the clocks begin, and from now on everything is logged with time and person.
      </p>
      <label class="field">
        <span>What is happening</span>
        <input
          name="title"
          value={title}
          maxLength={200}
          required
          autocomplete="off"
          placeholder="Smoke in the cabin on flight 214"
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
      <LevelField label="How grave" value={level} of={grave} choose={(to) => change({ level: to })} />
      <p>
        {posts.length === 0
          ? 'No post belongs to it yet; posts can be added at any time.'
          : posts.length === 1
            ? '1 post belongs to it.'
            : `${posts.length} posts belong to it.`}{' '}
        {posts.length > 0 && (
          <button type="button" class="link" onClick={() => change({ posts: [] })}>
            Without
          </button>
        )}
      </p>
      <Refused why={refused} />
      <div class="row">
        <button type="submit" class="button first" disabled={title.trim() === ''}>
          Declare
        </button>
        <button type="button" class="button" onClick={leave}>
          Not now
        </button>
      </div>
      <Topics id="declare" topics={topics} chosen={proposal.topics} choose={(chosen) => change({ topics: chosen })} />
      {lists.length > 0 && (
        <fieldset class="stack tight">
          <legend>Is it one of these?</legend>
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
