/** As many ordinary comments as a test wants: the ones of the calm post again under new ids. */
import { type CommentEntry, commentId } from './entry.ts';
import { portoComments } from './porto-comments.ts';

export const longComments = (length: number): CommentEntry[] =>
  Array.from({ length }, (_, index) => {
    const original = portoComments[index % portoComments.length];
    if (!original) throw new Error('there are no comments to copy');
    return {
      ...original,
      id: commentId(10_000 + index),
      shows: `long, ${index + 1}`,
      text: original.text === null ? null : `${original.text}${index < portoComments.length ? '' : ` (${index})`}`,
      replies: [],
      minutesAgo: 20 + index,
    };
  });
