/** One observer, and one empty shadow root for each article. */
const selector = 'article[data-testid="tweet"], [role="article"]';
const mark = (article) => {
  const host = document.createElement('floor-mark');
  host.attachShadow({ mode: 'open' });
  article.append(host);
};
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) mark(node);
      else for (const article of node.querySelectorAll(selector)) mark(article);
    }
}).observe(document, { childList: true, subtree: true });
