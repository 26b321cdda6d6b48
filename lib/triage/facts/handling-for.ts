import { t } from '@/lib/i18n.ts';
import { type Fact, lasting, minutesBetween, telling, unknown } from '../fact.ts';

export const handlingFor: Fact = {
  id: 'handling-for',
  called: t('post.called.handlingFor'),
  gives: 'number',
  unit: 'minutes',
  describes: t('post.describes.handlingFor'),
  read: ({ context: { care, now } }) => {
    if (care.state !== 'handling') return { value: 0, evidence: '' };
    const minutes = minutesBetween(care.at, now);
    if (minutes === null) return unknown;
    const { by } = care;
    return telling(minutes, () => {
      const span = lasting(minutes);
      return by == null ? t('post.fact.withTeam', { span }) : t('post.fact.with', { who: by, span });
    });
  },
};
