import { t } from '@/lib/i18n.ts';
import type { Topic } from '@/lib/language/understanding.ts';
import { type Gravity, gravities } from '@/lib/playbook/words.ts';
import { type Fact, saying, unknown } from '../fact.ts';

export const gravity: Fact = {
  id: 'gravity',
  called: t('post.called.gravity'),
  gives: 'word',
  words: gravities,
  describes: t('post.describes.gravity'),
  read: ({ post, said, playbook }) => {
    if (post.text === null) return unknown;
    let gravest: Gravity = 'none';
    let named: Topic | null = null;
    for (const topic of said.topics) {
      const gravity = playbook.topics.find(({ id }) => id === topic.id)?.gravity ?? 'none';
      if (gravities.indexOf(gravity) <= gravities.indexOf(gravest)) continue;
      gravest = gravity;
      named = topic;
    }
    return saying(gravest, () => named?.words ?? []);
  },
};
