import { t } from '@/lib/i18n.ts';
import { type Fact, unknown } from '../fact.ts';

/** An insult alone looks faintly like this or that; an ordinary topic has to be surer of itself to be a matter. */
const sure = 0.4;

export const grievance: Fact = {
  id: 'grievance',
  called: t('post.called.grievance'),
  gives: 'yes-no',
  describes: t('post.describes.grievance'),
  read: ({ post, said, playbook }) =>
    post.text === null
      ? unknown
      : {
          value: said.topics.some(({ id, probability }) => {
            const topic = playbook.topics.find((one) => one.id === id);
            return topic?.problem === true && (topic.gravity !== 'ordinary' || probability >= sure);
          }),
          evidence: '',
        },
};
