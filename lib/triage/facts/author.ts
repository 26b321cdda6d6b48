import { type Fact, unknown } from '../fact.ts';

export const author: Fact = {
  id: 'author',
  called: 'the handle of the author',
  gives: 'word',
  describes: 'The author\u2019s handle in small letters and without the sign.',
  read: ({ post: { author } }) =>
    author.handle === null ? unknown : { value: author.handle.toLowerCase(), evidence: `@${author.handle}` },
};
