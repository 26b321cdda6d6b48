/** X's list: absolutely positioned cells of measured height; what is far away is removed and built anew when it comes back. */
import { article, type Item } from './article.ts';
import { box, el, morph } from './element.ts';
import { page } from './state.ts';

/** Pixels above and below the window that stay built. */
const margin = 700;
/** For cells that were never measured. */
const usual = 190;

export class Timeline {
  readonly element = el('div', '', { style: 'position: relative; min-height: 0px;' });
  readonly items: Item[] = [];
  private readonly measured: number[] = [];
  private readonly cells = new Map<number, HTMLElement>();
  private readonly observer = new ResizeObserver(() => this.schedule());
  private scheduled = false;

  constructor(
    private readonly scroller: HTMLElement | null,
    private readonly nearEnd: () => void,
  ) {
    (scroller ?? window).addEventListener('scroll', this.schedule, { passive: true });
    window.addEventListener('resize', this.schedule);
  }

  /** The list leaves the page for good. */
  end(): void {
    (this.scroller ?? window).removeEventListener('scroll', this.schedule);
    window.removeEventListener('resize', this.schedule);
    this.observer.disconnect();
  }

  add(items: Item[]): void {
    this.items.push(...items);
    this.render();
  }

  heights(): number[] {
    return this.items.map((_, index) => this.cells.get(index)?.offsetHeight ?? this.measured[index] ?? 0);
  }

  articleAt(index: number): HTMLElement | null {
    return this.cells.get(index)?.querySelector('article') ?? null;
  }

  indexOf(node: Element): number {
    return [...this.cells].find(([, cell]) => cell.contains(node))?.[0] ?? -1;
  }

  /** Draws the item again in the nodes that it has. */
  redraw(index: number): void {
    const item = this.items[index];
    const present = this.articleAt(index);
    if (item && present) morph(present, article(item));
    this.schedule();
  }

  async scrollTo(index: number): Promise<void> {
    // Cells on the way are measured as they appear, so the goal moves once or twice.
    for (let round = 0; round < 3; round++) {
      this.setScroll(this.start() + (this.tops()[index] ?? 0) - 60);
      await new Promise(requestAnimationFrame);
      this.render();
    }
  }

  private readonly schedule = (): void => {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      if (this.element.isConnected) this.render();
    });
  };

  private scrollTop = (): number => this.scroller?.scrollTop ?? window.scrollY;
  private setScroll(top: number): void {
    (this.scroller ?? window).scrollTo({ top, behavior: 'instant' });
  }

  /** Where the list begins within what scrolls. */
  private start(): number {
    const outer = this.scroller?.getBoundingClientRect().top ?? 0;
    return this.element.getBoundingClientRect().top - outer + this.scrollTop();
  }

  private tops(): number[] {
    let top = 0;
    const tops = this.items.map((_, index) => {
      const here = top;
      top += this.measured[index] ?? usual;
      return here;
    });
    return [...tops, top];
  }

  private render(): void {
    const height = this.scroller?.clientHeight ?? window.innerHeight;
    const from = this.scrollTop() - this.start() - margin;
    const to = from + height + 2 * margin;
    const visible = this.visible(from, to);
    for (const [index, cell] of this.cells) {
      if (visible.has(index)) continue;
      this.observer.unobserve(cell);
      cell.remove();
      this.cells.delete(index);
    }
    for (const index of visible) if (!this.cells.has(index)) this.build(index);
    for (const [index, cell] of this.cells) this.measured[index] = cell.offsetHeight;
    this.place();
    const last = Math.max(-1, ...this.cells.keys());
    if (last >= this.items.length - 4) this.nearEnd();
    else if (this.visible(from, to).size > visible.size) this.schedule();
  }

  private visible(from: number, to: number): Set<number> {
    const tops = this.tops();
    return new Set(
      this.items.flatMap((_, index) => ((tops[index + 1] ?? 0) >= from && (tops[index] ?? 0) <= to ? [index] : [])),
    );
  }

  private build(index: number): void {
    const item = this.items[index];
    if (!item) return;
    const drawn = article(item);
    const inner = item.ad ? box('', { 'data-testid': 'placementTracking' }, drawn) : drawn;
    const border = item.lines.down ? '' : `border-bottom: 1px solid ${page.palette.border};`;
    const cell = el(
      'div',
      '',
      { 'data-testid': 'cellInnerDiv', style: 'transform: translateY(0px); position: absolute; width: 100%;' },
      box('r-1adg3ll', { style: border }, box('', {}, inner)),
    );
    this.cells.set(index, cell);
    this.element.append(cell);
    this.observer.observe(cell);
  }

  private place(): void {
    const tops = this.tops();
    for (const [index, cell] of this.cells) {
      const transform = `translateY(${tops[index]}px)`;
      if (cell.style.transform !== transform) cell.style.transform = transform;
    }
    this.element.style.minHeight = `${tops.at(-1) ?? 0}px`;
  }
}
