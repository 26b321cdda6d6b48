/** Watches a page for posts that are added or drawn anew: one observer, added nodes only, a few milliseconds at a time. */

/** Longer in one go, and the page would stutter; the rest waits for the next frame. */
const budget = 4;

/**
 * Calls `look` for every article that is in the page now, was added, or changed inside. Never for attributes or plain text
 * changes: counters tick all the time.
 * @param selector of an article; articles may stand in one another
 * @param own the tag of what we put into articles ourselves: that is no news
 * @param signal ends the watching
 */
export function watch(
  document: Document,
  selector: string,
  own: string,
  look: (article: Element) => void,
  signal: AbortSignal,
): void {
  const waiting = new Set<Element>();
  let planned = false;

  const work = () => {
    planned = false;
    const until = performance.now() + budget;
    for (const article of waiting) {
      waiting.delete(article);
      if (article.isConnected) look(article);
      if (performance.now() > until) break;
    }
    if (waiting.size > 0 && !planned && !signal.aborted) {
      planned = true;
      requestAnimationFrame(work);
    }
  };

  const note = (node: Node) => {
    if (!(node instanceof Element) || node.localName === own) return;
    const around = node.closest(selector);
    if (around !== null) waiting.add(around);
    for (const article of node.querySelectorAll(selector)) waiting.add(article);
  };

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (addedNodes.length === 0) {
        const around = target instanceof Element ? target.closest(selector) : null;
        if (around !== null) waiting.add(around);
      } else for (const node of addedNodes) note(node);
    }
    if (!planned) work();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const article of document.querySelectorAll(selector)) waiting.add(article);
  work();
}
