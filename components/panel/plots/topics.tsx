/** What the negative mentions of the last day are about: a bar for each topic, with a mark at what is ordinary. */
import { count, t } from '@/lib/i18n.ts';
import type { TopicDay } from '@/lib/volume/view.ts';
import { Figure } from './figure.tsx';

interface Props {
  readonly topics: readonly (TopicDay & { readonly title: string; readonly spiking: boolean })[];
}

const shown = 6;
const ordinary = ({ ordinary: usual }: TopicDay): string =>
  usual === null ? t('panel.plot.tooFew') : t('panel.plot.about', { count: count(Math.round(usual)) });

export function Topics({ topics }: Props) {
  const most = Math.max(1, ...topics.map((topic) => Math.max(topic.count, topic.ordinary ?? 0)));
  return (
    <Figure
      title={t('panel.plot.topics')}
      caption={t('panel.plot.topicsTable')}
      heads={[t('panel.plot.topic'), t('panel.plot.negative'), t('panel.plot.ordinary')]}
      rows={topics.map((topic) => [topic.title, count(topic.count), ordinary(topic)])}
    >
      <ul class="bars">
        {topics.slice(0, shown).map((topic) => (
          <li key={topic.id}>
            <span class="row">
              <span class="grow">
                {topic.title}
                {topic.spiking && <b class="late"> {t('panel.plot.more')}</b>}
              </span>
              <span>{count(topic.count)}</span>
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
