import { type Fact, lasting, minutesBetween, unknown } from '../fact.ts';

export const handlingFor: Fact = {
  id: 'handling-for',
  called: 'minutes since somebody took it over',
  gives: 'number',
  unit: 'minutes',
  describes: 'Minutes since somebody took the post over, while no answer has been given; 0 while nobody has it.',
  read: ({ context: { care, now } }) => {
    if (care.state !== 'handling') return { value: 0, evidence: '' };
    const minutes = minutesBetween(care.at, now);
    if (minutes === null) return unknown;
    return { value: minutes, evidence: `with ${care.by ?? 'the team'} for ${lasting(minutes)}` };
  },
};
