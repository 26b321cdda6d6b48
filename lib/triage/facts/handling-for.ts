import { type Fact, lasting, minutesBetween, unknown } from '../fact.ts';

export const handlingFor: Fact = {
  id: 'handling-for',
  describes: 'Minutes since somebody took the post over, while no answer has been given; null when nobody has it.',
  read: ({ context: { care, now } }) => {
    const minutes = care.state === 'handling' ? minutesBetween(care.at, now) : null;
    if (minutes === null) return unknown;
    return { value: minutes, evidence: `with ${care.by ?? 'the team'} for ${lasting(minutes)}` };
  },
};
