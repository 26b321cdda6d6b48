/** Makes the page's nodes: elements, pictures, pressable things, and the ids that React gives. */
import { type Child, el } from '../../page/element.ts';
import { page } from './state.ts';

export { type Child, el } from '../../page/element.ts';

export const box = (className: string, ...children: Child[]): HTMLElement => el('div', className, {}, ...children);
export const span = (className: string, ...children: Child[]): HTMLElement => el('span', className, {}, ...children);

let made = 0;

/** A new id in the style of the year: none of them is a valid CSS name as it stands, but for the oldest. */
export function newId(): string {
  made += 1;
  const name = made.toString(32);
  const { shape, signedIn } = page.options;
  if (shape === '2022') return `jsc_c_${name}`;
  if (shape === '2024') return `:r${name}:`;
  return signedIn ? `«R${name}al9alqhraill»` : `_r_${name}_`;
}

/** A link as Facebook writes it: with what it tracks behind the address. */
export function link(
  href: string,
  className: string,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElement {
  const tracked = /^https:\/\/www\.facebook\.com/.test(href)
    ? `${href}${href.includes('?') ? '&' : '?'}__cft__[0]=AZ${'x'.repeat(24)}&__tn__=R]-R`
    : href;
  const given = {
    attributionsrc: '/privacy_sandbox/comet/register/source/',
    href: tracked,
    role: 'link',
    tabindex: '0',
  };
  return el('a', className, { ...given, ...attributes }, ...children);
}

export function pressable(
  className: string,
  attributes: Record<string, string>,
  press: (() => void) | null,
  ...children: Child[]
): HTMLElement {
  const element = el('div', className, { role: 'button', tabindex: '0', ...attributes }, ...children);
  if (press)
    element.addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      press();
    });
  return element;
}

const svg = (tag: string, attributes: Record<string, string>, ...children: Element[]): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** An icon of 24 by 24. */
export const icon = (path: string, size: number, attributes: Record<string, string> = {}): SVGElement =>
  svg(
    'svg',
    { viewBox: '0 0 24 24', width: String(size), height: String(size), fill: 'currentColor', ...attributes },
    ...(attributes.title ? [titleOf(attributes.title)] : []),
    svg('path', { d: path }),
  );

function titleOf(text: string): SVGElement {
  const title = svg('title', {});
  title.append(text);
  return title;
}

/** A round picture of somebody: an image inside a mask inside a drawing. */
export function portrait(id: string, name: string, size: number): SVGElement {
  const mask = newId();
  const side = String(size);
  const image = svg('image', {
    style: `height:${side}px;width:${side}px`,
    x: '0',
    y: '0',
    height: '100%',
    width: '100%',
  });
  image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', `/stand-in/face/${id}.svg`);
  const round = { cx: String(size / 2), cy: String(size / 2), r: String(size / 2) };
  return svg(
    'svg',
    {
      'aria-label': name,
      'data-visualcompletion': 'ignore-dynamic',
      role: 'img',
      style: `height:${side}px;width:${side}px`,
    },
    svg('mask', { id: mask }, svg('circle', { ...round, fill: 'white' })),
    svg('g', { mask: `url(#${mask})` }, image, svg('circle', { ...round, class: 'rim' })),
  );
}
