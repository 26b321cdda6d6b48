/** Topics to tick; what is ticked brings its checklist. */
import { t } from '@/lib/i18n.ts';

interface Props {
  readonly id: string;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: readonly string[];
  readonly choose: (topics: string[]) => void;
}

export function Topics({ id, topics, chosen, choose }: Props) {
  // One that the playbook has dropped since can still be seen and taken away.
  const gone = chosen
    .filter((one) => !topics.some((topic) => topic.id === one))
    .map((one) => ({ id: one, title: one }));
  return (
    <fieldset class="stack tight">
      <legend>{t('lead.declare.topics')}</legend>
      <div class="choices">
        {[...topics, ...gone].map((topic) => (
          <label key={topic.id} class="check">
            <input
              type="checkbox"
              id={`${id}-${topic.id}`}
              checked={chosen.includes(topic.id)}
              onChange={(event) =>
                choose(event.currentTarget.checked ? [...chosen, topic.id] : chosen.filter((one) => one !== topic.id))
              }
            />
            <span>{topic.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
