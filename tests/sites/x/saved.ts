/** Opens a saved page in node: parsed only, so that no script, frame or style of it is run or loaded. */
import { Window } from 'happy-dom';

const window = new Window({
  url: 'https://x.com/home',
  settings: { disableJavaScriptFileLoading: true, navigation: { disableChildFrameNavigation: true } },
});

export const open = (html: string): Document =>
  new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** The first post's root element of a page. */
export function firstArticle(html: string): Element {
  const article = open(html).querySelector('article[data-testid="tweet"]');
  if (!article) throw new Error('no article in this page');
  return article;
}
