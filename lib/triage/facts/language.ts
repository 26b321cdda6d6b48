import { type Fact, unknown } from '../fact.ts';

export const language: Fact = {
  id: 'language',
  called: 'the language',
  gives: 'word',
  describes: 'The language of the words as a tag: en, de, ja \u2026; null when neither the page nor the words tell.',
  read: ({ said }) => (said.language === null ? unknown : { value: said.language, evidence: said.language }),
};
