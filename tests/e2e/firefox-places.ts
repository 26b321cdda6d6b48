/** Where tests act in Firefox: in a tab's page, in the window around it with the browser's own rights, in the sidebar's page. */
import type { Marionette } from './marionette.ts';

/** Runs in the place it is sent to: nothing from around it can be used in it, and only what JSON can hold goes in and out. */
type Run<Given extends readonly unknown[], Result> = (...given: Given) => Result;
type Find<Given extends readonly unknown[]> = Run<Given, Element | null | undefined>;

export interface Place {
  /** @throws Error with what the function threw */
  evaluate<Given extends readonly unknown[], Result>(
    run: Run<Given, Result>,
    ...given: Given
  ): Promise<Awaited<Result>>;
  /** The text of the element that `find` finds; `null` when there is none. */
  text<Given extends readonly unknown[]>(find: Find<Given>, ...given: Given): Promise<string | null>;
  /** A person's click in the middle of the element that `find` finds; shadow roots are no obstacle. */
  click<Given extends readonly unknown[]>(find: Find<Given>, ...given: Given): Promise<void>;
  /** Moves the mouse there. */
  hover<Given extends readonly unknown[]>(find: Find<Given>, ...given: Given): Promise<void>;
}

export interface Tab extends Place {
  go(url: string): Promise<void>;
  /** Gives the element the focus. @throws Error when it takes none */
  focus<Given extends readonly unknown[]>(find: Find<Given>, ...given: Given): Promise<void>;
  /** @param pressed characters, or some of `keys`; each goes down and up again, one after the other */
  press(...pressed: string[]): Promise<void>;
  close(): Promise<void>;
}

/** As the WebDriver standard writes keys that are no characters. */
export const keys = { tab: '\ue004', enter: '\ue007', escape: '\ue00c', left: '\ue012', end: '\ue010' };

interface Agent {
  executeScript(script: string, given: readonly unknown[], how: { readonly async: true }): Promise<unknown>;
}
interface RemoteBrowser extends Element {
  readonly browsingContext: { readonly currentWindowGlobal: { getActor(name: 'MarionetteCommands'): Agent } };
}
declare const SidebarController: { readonly browser: HTMLIFrameElement };

type RunScript = (script: string, given: readonly unknown[]) => Promise<unknown>;
type Point = (kind: 'click' | 'move', find: string, given: readonly unknown[]) => Promise<void>;

/** The body of a function whose last argument is called with `{ value }` or `{ error }`. */
const script = (run: string): string => `const given = [...arguments], done = given.pop();
  (async () => (${run})(...given))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;

/**
 * Waits until a scrolled element stands where it stood two frames ago: the mouse goes by what was painted, and what comes above
 * it a little later must not put something else under the pointer.
 */
const existing = (find: string): string => `async (...given) => {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let before = '', frames = 0; frames < 600; frames += 1) {
    const found = (${find})(...given);
    if (!found) throw new Error('there is no such element');
    found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    await drawn();
    const { x, y, width, height } = found.getBoundingClientRect();
    const now = JSON.stringify([x, y, width, height]);
    if (now === before && found.isConnected) return found;
    before = now;
  }
  throw new Error('the element does not come to rest');
}`;

function unwrapped(answer: unknown): unknown {
  const { value, error } = answer as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

const placeOf = (run: RunScript, point: Point): Place => ({
  evaluate: (fn, ...given) => run(script(`${fn}`), given) as Promise<never>,
  text: (find, ...given) =>
    run(script(`(...given) => (${find})(...given)?.textContent`), given) as Promise<string | null>,
  click: (find, ...given) => point('click', `${find}`, given),
  hover: (find, ...given) => point('move', `${find}`, given),
});

/** Measures until twice the same came out; `null` is no measure. */
async function atRest(measure: () => Promise<object | null>): Promise<object> {
  let before = '';
  for (let turn = 0; turn < 100; turn += 1) {
    const there = await measure();
    const now = JSON.stringify(there);
    if (there !== null && now === before) return there;
    before = now;
  }
  throw new Error('the sidebar does not come to rest');
}

export function placesOf({ send }: Marionette) {
  const run: RunScript = async (body, args) => {
    const { value } = (await send('WebDriver:ExecuteAsyncScript', { script: body, args })) as { value: unknown };
    return unwrapped(value);
  };
  const mouse = async (kind: 'click' | 'move', there: object): Promise<void> => {
    const button = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    const actions = [{ type: 'pointerMove', x: 0, y: 0, ...there }, ...(kind === 'click' ? button : [])];
    await send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  };
  const point: Point = async (kind, find, given) => mouse(kind, { origin: await run(script(existing(find)), given) });

  const inWindow = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    return act().finally(() => send('Marionette:SetContext', { value: 'content' }));
  };
  const window: Place = placeOf(
    (body, given) => inWindow(() => run(body, given)),
    (...what) => inWindow(() => point(...what)),
  );

  // The sidebar is no tab: its page is reached through the window, by the agent that Marionette has in every page.
  const runInSidebar: RunScript = async (body, given) =>
    unwrapped(
      await window.evaluate(
        async (inside, args) => {
          const found = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
          const agent = (found as RemoteBrowser | null | undefined)?.browsingContext.currentWindowGlobal.getActor(
            'MarionetteCommands',
          );
          return (await agent?.executeScript(inside, args, { async: true })) ?? { error: 'The sidebar is not open.' };
        },
        body,
        given,
      ),
    );
  const sidebar = placeOf(runInSidebar, async (kind, find, given) => {
    const there = await atRest(async () => {
      const middle = `async (...given) => { const box = (await (${existing(find)})(...given)).getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2, height: innerHeight }; }`;
      const inside = (await runInSidebar(script(middle), given)) as { x: number; y: number; height: number };
      const around = await window.evaluate(() => {
        const outer = SidebarController.browser.getBoundingClientRect();
        const inner = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
        const { x = 0, y = 0, height = 0 } = inner?.getBoundingClientRect() ?? {};
        return { x: outer.x + x, y: outer.y + y, height };
      });
      // Two processes draw the sidebar: while it opens they do not agree on its size.
      if (Math.abs(inside.height - around.height) > 1) return null;
      return { origin: 'viewport', x: Math.round(around.x + inside.x), y: Math.round(around.y + inside.y) };
    });
    await inWindow(() => mouse(kind, there));
  });

  async function open(url: string): Promise<Tab> {
    // A new tab is asked for from another one, and the last one may be closed by now.
    const [first] = (await send('WebDriver:GetWindowHandles')) as string[];
    await send('WebDriver:SwitchToWindow', { handle: first });
    const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
    const inTab = async <Result>(act: () => Promise<Result>): Promise<Result> => {
      await send('WebDriver:SwitchToWindow', { handle });
      return act();
    };
    const tab: Tab = {
      ...placeOf(
        (body, given) => inTab(() => run(body, given)),
        (...what) => inTab(() => point(...what)),
      ),
      go: (to) => inTab(async () => void (await send('WebDriver:Navigate', { url: to }))),
      focus: (find, ...given) =>
        inTab(async () => {
          const focusing = `(...given) => {
            const found = (${find})(...given);
            found?.focus();
            if (!found || document.activeElement !== found) throw new Error('it does not take the focus');
          }`;
          await run(script(focusing), given);
        }),
      press: (...pressed) =>
        inTab(async () => {
          const actions = pressed.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
          await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
        }),
      close: () => inTab(async () => void (await send('WebDriver:CloseWindow'))),
    };
    await tab.go(url);
    return tab;
  }
  return { open, window, sidebar };
}
