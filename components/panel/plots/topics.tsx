/** What the negative mentions of the last day are about: a bar for each topic, with a mark at what is ordinary. */
import type { TopicDay } from '@/lib/volume/view.ts';
import { Figure } from './figure.tsx';

interface Props {
  readonly topics: readonly (TopicDay & { readonly title: string; readonly spiking: boolean })[];
}

const shown = 6;
const ordinary = ({ ordinary: usual }: TopicDay): string =>
  usual === null ? 'too few to say' : `about ${Math.round(usual)}`;

export function Topics({ topics }: Props) {
  const most = Math.max(1, ...topics.map(({ count, ordinary: usual }) => Math.max(count, usual ?? 0)));
  return (
    <Figure
      title="Root causes, 24 hours"
      caption="Negative mentions of the last 24 hours that name each topic; one post may name several."
      heads={['Topic', 'Negative', 'Ordinary']}
      rows={topics.map((topic) => [topic.title, String(topic.count), ordinary(topic)])}
    >
      <ul class="bars">
        {topics.slice(0, shown).map((topic) => (
          <li key={topic.id}>
            <span class="row">
              <span class="grow">
                {topic.title}
                {topic.spiking && <b class="late"> more than usual</b>}
              </span>
              <span>{topic.count}</span>
            </span>
            <span class="share-bar" aria-hidden="true">
              <span style={{ width: `${(100 * topic.count) / most}%` }} />
              {topic.ordinary !== null && <i style={{ insetInlineStart: `${(100 * topic.ordinary) / most}%` }} />}
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
