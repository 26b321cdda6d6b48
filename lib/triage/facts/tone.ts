/** What the words say, each from 0 to 1, null when the language is not understood. */
import { type Tone, tones } from '@/lib/language/understanding.ts';
import { type Fact, saying } from '../fact.ts';

const describes: Readonly<Record<Tone, string>> = {
  negative: 'How likely the words are negative, about whomever.',
  offensive: 'How likely the words are offensive to people.',
  complaint: 'How likely the post is a complaint.',
  praise: 'How likely the post is praise or thanks.',
  question: 'How likely the post is a plain question.',
  anger: 'How angry the words are, capitals and exclamation marks included.',
  fear: 'How much fear the words show.',
  disgust: 'How much disgust the words show.',
  abuse: 'How likely the post insults people.',
  boycott: 'How likely the post asks others to stay away.',
};

const called: Readonly<Record<Tone, string>> = {
  negative: 'negative words',
  offensive: 'offensive words',
  complaint: 'complaint',
  praise: 'praise',
  question: 'question',
  anger: 'anger',
  fear: 'fear',
  disgust: 'disgust',
  abuse: 'insult',
  boycott: 'call to boycott',
};

export const tone: readonly Fact[] = tones.map((id) => ({
  id,
  called: called[id],
  gives: 'number',
  unit: 'share',
  describes: `${describes[id]} From 0 to 1, null when the language is not understood.`,
  read: ({ said }) => saying(said.tone[id], () => said.words[id] ?? []),
}));
