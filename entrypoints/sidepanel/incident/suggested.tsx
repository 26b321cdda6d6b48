/** The worker's suggestion to declare, where one is: under Now and above the list of incidents. */
import { SuggestionCard } from '@/components/incident/suggestion.tsx';
import { lead, refusals } from './lead.ts';
import { declaring, proposeSuggested } from './proposal.ts';
import { incidents, open } from './state.ts';

export function Suggested() {
  const suggestion = incidents.value?.suggestion ?? null;
  if (suggestion === null || declaring.value !== null) return null;
  const { join, posts } = suggestion;
  const title = incidents.value?.incidents.find(({ key }) => key === join)?.title ?? null;
  const at = 'join suggested';
  return (
    <SuggestionCard
      suggestion={suggestion}
      into={
        join === null || title === null
          ? null
          : {
              title,
              join: () =>
                void lead({ kind: 'join', key: join, posts: [...posts], how: 'topic' }, at).then((done) => {
                  if (done) open(join);
                }),
            }
      }
      declare={() => proposeSuggested(suggestion)}
      refused={refusals.value.get(at)}
    />
  );
}
