/** Watches a page for posts that are added or drawn anew: one observer, added nodes only, a few milliseconds at a time. */

/** Longer in one go, and the page would stutter; the rest waits for the next frame. */
const budget = 4;

export interface Looking {
  /** Called once before some articles are looked at in one go. @returns `false`: nothing is to be looked at any more */
  begin(): boolean;
  look(article: Element): void;
}

/**
 * Looks at every article that is in the page now, was added, or changed inside. Never for attributes or plain text changes:
 * counters tick all the time.
 * @param selector of an article; articles may stand in one another
 * @param own the tag of what we put into articles ourselves: that is no news
 * @param signal ends the watching
 */
export function watch(
  document: Document,
  selector: string,
  own: string,
  { begin, look }: Looking,
  signal: AbortSignal,
): void {
  const waiting = new Set<Element>();
  let planned = false;

  const work = () => {
    planned = false;
    if (waiting.size === 0 || !begin()) return;
    const until = performance.now() + budget;
    for (const article of waiting) {
      waiting.delete(article);
      if (article.isConnected) look(article);
      if (performance.now() > until) break;
    }
    if (waiting.size > 0) plan();
  };
  const plan = () => {
    if (planned || signal.aborted) return;
    planned = true;
    requestAnimationFrame(work);
  };

  const note = (node: Node) => {
    if (node.nodeType !== 1 || (node as Element).localName === own) return;
    const element = node as Element;
    const around = element.closest(selector);
    if (around !== null) waiting.add(around);
    for (const article of element.querySelectorAll(selector)) waiting.add(article);
  };

  const noteAll = (records: readonly MutationRecord[]) => {
    for (const { target, addedNodes } of records) {
      if (addedNodes.length === 0) {
        const around = target.nodeType === 1 ? (target as Element).closest(selector) : null;
        if (around !== null) waiting.add(around);
      } else for (const node of addedNodes) note(node);
    }
  };
  const observer = new MutationObserver((records) => {
    noteAll(records);
    if (planned) return;
    work();
    // What we put there and took away ourselves is no reason to be called once more.
    noteAll(observer.takeRecords().filter(({ addedNodes }) => addedNodes.length > 0));
    if (waiting.size > 0) plan();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const article of document.querySelectorAll(selector)) waiting.add(article);
  work();
}
