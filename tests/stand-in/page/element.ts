/** Makes the page's nodes and remembers which ones are its own, as React knows only the nodes that it made. */

const own = new WeakSet<Node>();
const ownAttributes = new WeakMap<Element, Set<string>>();

/** A page that nobody can read names its parts in another way. */
export const naming = { testId: (name: string): string => name };

export type Child = Node | string | null | false | undefined;
export type Attributes = Record<string, string | number | null | undefined>;

export const isOwn = (node: Node): boolean => own.has(node);

function fill(element: Element, className: string, attributes: Attributes, children: Child[]): void {
  own.add(element);
  const names = new Set<string>(['class']);
  if (className) element.setAttribute('class', className);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    element.setAttribute(name, name === 'data-testid' ? naming.testId(String(value)) : String(value));
    names.add(name);
  }
  ownAttributes.set(element, names);
  for (const child of children) {
    if (child === null || child === false || child === undefined) continue;
    const node = typeof child === 'string' ? document.createTextNode(child) : child;
    own.add(node);
    element.append(node);
  }
}

export function el(tag: string, className: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  fill(element, className, attributes, children);
  return element;
}

/** X's three building stones: a flex box, a line of words, a span. */
export const box = (className: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement =>
  el('div', `css-175oi2r ${className}`.trim(), attributes, ...children);

export const words = (className: string, attributes: Attributes, ...children: Child[]): HTMLElement =>
  el('div', `css-146c3p1 r-bcqeeo r-1ttztb7 r-qvutc0 r-37j5jr ${className}`, attributes, ...children);

export const span = (className: string, ...children: Child[]): HTMLElement =>
  el('span', `css-1jxf684 r-bcqeeo r-1ttztb7 r-qvutc0 r-poiln3 ${className}`.trim(), {}, ...children);

export function drawing(paths: string, className: string, attributes: Attributes = {}): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const group = document.createElementNS(svg.namespaceURI, 'g');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  fill(path, '', { d: paths }, []);
  fill(group, '', {}, [path]);
  const hidden = attributes['aria-label'] ? {} : { 'aria-hidden': 'true' };
  fill(
    svg,
    `r-4qtqp9 r-yyyyoo r-dnmrzs r-bnwqim r-lrvibr r-m6rgpd ${className}`,
    { viewBox: '0 0 24 24', ...hidden, ...attributes },
    [group],
  );
  return svg;
}

/**
 * Makes `old` look like `fresh` without replacing it, as React does when it reuses an element: same kinds of nodes stay,
 * texts and attributes change, and what somebody else put there is neither seen nor touched.
 */
export function morph(old: Element, fresh: Element): void {
  const before = ownAttributes.get(old) ?? new Set();
  const after = ownAttributes.get(fresh) ?? new Set();
  for (const name of before) if (!after.has(name)) old.removeAttribute(name);
  for (const name of after) {
    const value = fresh.getAttribute(name);
    const generated = (name === 'id' || name === 'aria-labelledby') && before.has(name);
    if (value !== null && !generated && value !== old.getAttribute(name)) old.setAttribute(name, value);
  }
  ownAttributes.set(old, after);
  const mine = [...old.childNodes].filter(isOwn);
  const wanted = [...fresh.childNodes];
  wanted.forEach((node, index) => {
    const present = mine[index];
    if (!present) old.append(node);
    else if (present.nodeName !== node.nodeName) present.replaceWith(node);
    else if (present instanceof Text && node instanceof Text) {
      if (present.data !== node.data) present.data = node.data;
    } else if (present instanceof Element && node instanceof Element) morph(present, node);
  });
  for (const left of mine.slice(wanted.length)) left.remove();
}
