/** What is drawn of a post in X's answer. */
import type { XItemContent } from '../answer/shapes.ts';
import type { Item } from './article.ts';

/** @param focalId the post of a conversation's page; `undefined`: it is a list */
export function itemOf(content: XItemContent, focalId: string | undefined, lines: Item['lines']): Item {
  const outer = content.tweet_results.result;
  const original = outer.legacy.retweeted_status_result?.result;
  return {
    tweet: original ?? outer,
    repostedBy: original ? outer.core.user_results.result : null,
    ad: content.promotedMetadata !== undefined,
    focal: focalId !== undefined && outer.rest_id === focalId,
    lines,
    conversation: focalId !== undefined,
  };
}
