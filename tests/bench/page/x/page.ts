/** The bench's page: X's own markup in a list of thirty cells that moves as fast as frames come, fed by X's own answers. */
import type { XEntry } from '../../../stand-in/answer/shapes.ts';
import { article, type Item } from '../../../stand-in/page/article.ts';
import { box, el } from '../../../stand-in/page/element.ts';
import { itemOf } from '../../../stand-in/page/item.ts';
import { page } from '../../../stand-in/page/state.ts';

export interface BenchPage {
  /** Posts are there to be drawn, and the first cells are. */
  ready: boolean;
  /** How many posts were drawn so far, each time that one was. */
  drawn: number;
  /** Longest tasks of the page in milliseconds, as the browser tells them: above 50. */
  long: number[];
  /** Goes on until so many posts have passed, some new ones in each frame. */
  stream(until: number, eachFrame: number): Promise<void>;
  /** Draws what stands in the list now once more, as new elements. */
  redraw(): void;
  /** Asks for the next batch and draws it in the task in which the answer comes. */
  drawAtOnce(): Promise<void>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

const window30 = 30;
const reserve = 70;
const items: Item[] = [];
const cells = new Map<number, HTMLElement>();
const heights: number[] = [];
const list = el('div', '', { style: 'position: relative; min-height: 3000px;' });
let first = 0;
let frames = 0;
let loading = false;

const alone = { up: false, down: false };

let cursor = 0;
/** By callbacks, as the page's script does everything else: so a profile shows who did what. */
function load(then: () => void = () => {}): void {
  if (loading) return;
  loading = true;
  const request = new XMLHttpRequest();
  const variables = encodeURIComponent(JSON.stringify({ count: 20, cursor: String(cursor) }));
  request.open(
    'GET',
    `https://${location.host}/i/api/graphql/c3RhbmQtaW4tb2YtWF9ob21l/HomeTimeline?variables=${variables}`,
  );
  request.onload = () => {
    const { entries } = JSON.parse(request.responseText).data.home.home_timeline_urt.instructions[0] as {
      entries: XEntry[];
    };
    for (const { content } of entries) {
      if (content.itemContent) items.push(itemOf(content.itemContent, undefined, alone));
      for (const { item } of content.items ?? []) items.push(itemOf(item.itemContent, undefined, alone));
    }
    cursor += 20;
    loading = false;
    then();
  };
  request.send();
}

function cellOf(item: Item): HTMLElement {
  const drawn = article(item);
  return el(
    'div',
    '',
    { 'data-testid': 'cellInnerDiv', style: 'transform: translateY(0px); position: absolute; width: 100%;' },
    box('r-1adg3ll', {}, box('', {}, item.ad ? box('', { 'data-testid': 'placementTracking' }, drawn) : drawn)),
  );
}

function draw(from: number): void {
  first = Math.max(0, from);
  const last = Math.min(items.length, first + window30);
  for (const [index, cell] of cells) {
    if (index >= first && index < last) continue;
    cell.remove();
    cells.delete(index);
  }
  for (let index = first; index < last; index += 1) {
    const item = items[index];
    if (item === undefined || cells.has(index)) continue;
    const cell = cellOf(item);
    cells.set(index, cell);
    list.append(cell);
    heights[index] = cell.offsetHeight;
    bench.drawn += 1;
  }
  let top = 0;
  for (let index = first; index < last; index += 1) {
    const cell = cells.get(index);
    if (cell) cell.style.transform = `translateY(${top}px)`;
    top += heights[index] ?? 0;
  }
}

/** Counters tick in the page all the time; React puts new elements for the digits. */
function tick(): void {
  frames += 1;
  if (frames % 20 > 0) return;
  for (const index of [first + 2, first + 9, first + 17]) {
    const digits = cells.get(index)?.querySelector('[data-testid=app-text-transition-container] span span');
    if (digits) digits.textContent = String(frames);
  }
}

const bench: BenchPage = {
  ready: false,
  drawn: 0,
  long: [],
  stream: (until, eachFrame) =>
    new Promise((done) => {
      let at = first + 10;
      const frame = () => {
        tick();
        if (items.length - at < reserve) load();
        if (at + eachFrame + 20 <= items.length) {
          at += eachFrame;
          draw(at - 10);
        }
        if (at < until) requestAnimationFrame(frame);
        else done();
      };
      requestAnimationFrame(frame);
    }),
  redraw() {
    for (const cell of cells.values()) cell.remove();
    cells.clear();
    draw(first);
  },
  drawAtOnce: () =>
    new Promise((done) => {
      load(() => {
        draw(items.length - 20);
        done();
      });
    }),
};
window.bench = bench;
new PerformanceObserver((seen) => {
  for (const { duration } of seen.getEntries()) bench.long.push(duration);
}).observe({ type: 'longtask' });

document.body.setAttribute('style', `background-color: ${page.palette.background}; color: ${page.palette.text};`);
const section = el('section', 'css-175oi2r', { role: 'region' }, el('div', '', { 'aria-label': 'Home' }, list));
const column = box('r-standin-column', { 'data-testid': 'primaryColumn', style: 'width: 600px;' }, section);
document.getElementById('react-root')?.append(el('main', 'css-175oi2r', { role: 'main' }, column));
load(() => {
  draw(0);
  load(() => {
    draw(0);
    bench.ready = true;
  });
});
