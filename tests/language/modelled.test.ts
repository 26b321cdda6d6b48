/** What the weights add to the lexicons, and what they may not take away. */
import { describe, expect, it } from 'vitest';
import { lexicons, model, starterParts } from '@/lib/commands/files.ts';
import { TopicWords } from '@/lib/language/topic-words.ts';
import { understand } from '@/lib/language/understand.ts';
import { readStarter } from '@/lib/playbook/starter.ts';

const starter = readStarter(starterParts());
if (!starter.ok) throw new Error('the starter playbook is broken');
const words = lexicons();
const topicWords = new TopicWords(starter.value.topics);
const weights = model();
const read = (text: string, lang: string | null = 'en') => understand(text, lang, words, topicWords, weights);
const topics = (text: string, lang?: string) => read(text, lang).topics.map(({ id }) => id);

describe('with the weights', () => {
  it('a grave matter told without its words is found', () => {
    expect(topics('Somebody else\u2019s invoices show up when I log in @larkfield')).toContain('privacy');
    expect(topics('my lips went blue after your flapjack @kettleandoak')).toContain('safety');
  });

  it('plain grave words stay grave, whatever else is said', () =>
    expect(topics('wonderful crew, thank you, and racist abuse by your steward')).toContain('discrimination'));

  it('praise is praise and a question a question', () => {
    expect(read('You saved our holiday, thank you all so much').tone.praise).toBeGreaterThan(0.5);
    expect(read('Do you have seats with more room?').tone.question).toBeGreaterThan(0.5);
  });

  it('Arabic and Hindi are read, Bengali is not', () => {
    expect(read('الخدمة سيئة جدا ولم يرد أحد علي', 'ar').understood).toBe(true);
    expect(read('सेवा बहुत खराब है, कोई जवाब नहीं देता', 'hi').understood).toBe(true);
    expect(read('এটা কি মজা করার বিষয়?', 'bn').understood).toBe(false);
  });

  it('what pushed a verdict is quoted, and never as a whole rant', () => {
    const { words: said } = read(`still waiting for my refund ${'and nobody answers me '.repeat(200)}`);
    for (const quote of Object.values(said).flat()) expect(quote.length).toBeLessThanOrEqual(60);
  });
});

it('without the weights the lexicons judge alone', () =>
  expect(understand('still waiting for my refund', 'en', words, topicWords).tone.complaint).toBeGreaterThan(0.5));

describe('a complaint about somebody else', () => {
  const ours = new Set(['brambleair', 'bramble', 'air']);
  const complaint = (text: string) => understand(text, 'en', words, topicWords, weights, ours).tone.complaint;

  it.each([
    'never flying Zephyr again, should have taken @brambleair',
    'Two hours late with Zephyr. Should have flown Bramble Air',
  ])('is none about the brand: %s', (text) => expect(complaint(text)).toBeLessThan(0.5));

  it.each([
    'two hours late again @brambleair, should have taken @zephyr',
    '@brambleair lost my bag and nobody answers the phone, terrible, should have flown Zephyr',
  ])('is one where the other is the better one: %s', (text) => expect(complaint(text)).toBeGreaterThan(0.5));
});
