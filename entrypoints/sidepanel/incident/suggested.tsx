/** The worker's suggestion to declare, where one is: under Now and above the list of incidents. */
import { SuggestionCard } from '@/components/incident/suggestion.tsx';
import { posts as listed } from '../state.ts';
import { topicsOf } from './from-posts.tsx';
import { lead, refusals } from './lead.ts';
import { declaring, propose } from './proposal.ts';
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
      declare={() => {
        const { title: called, level, topics } = suggestion;
        const known = (listed.value ?? []).filter(({ key }) => posts.includes(key));
        // Some may be known to the worker alone; then all topics are taken.
        propose('post', {
          title: called,
          level,
          topics: known.length < posts.length ? topics : topicsOf(known),
          posts,
        });
      }}
      refused={refusals.value.get(at)}
    />
  );
}
