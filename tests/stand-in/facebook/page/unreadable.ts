/** A page that nobody can read: everything looks as before and nothing says what it is. */
const kept = /^(class|style|src|href|xlink:href|d|viewBox|width|height|fill|mask|cx|cy|r|x|y|dir)$/;
let serial = 0;

export function withoutMarks(element: Element): void {
  for (const one of [element, ...element.querySelectorAll('*')]) {
    for (const name of one.getAttributeNames()) {
      if (one.tagName === 'mask' && name === 'id') continue;
      if (!kept.test(name)) one.removeAttribute(name);
    }
    if (one.tagName !== 'A') continue;
    serial += 1;
    one.setAttribute('href', `/go?${serial.toString(36)}`);
  }
}
