/**
 * The browser as a script in a page needs it: asking the worker, hearing news. No polyfill (it would double the script):
 * every supported browser answers `sendMessage` and `storage` with promises.
 */
import type { Answered, Answers } from './answers.ts';
import type { PageSettings, Pulse } from './mark.ts';
import type { Ask, Name } from './messages.ts';

type Change = { readonly newValue?: unknown };
interface Api {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
  readonly storage: {
    readonly local: { get(keys: string[]): Promise<Record<string, unknown>> };
    readonly onChanged: { addListener(listener: (changes: Record<string, Change>, area: string) => void): void };
  };
}
const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
export const api = browser?.runtime?.id === undefined ? chrome : browser;

/** `false` once the extension was updated, reloaded or removed under this page: then nothing may be called any more. */
export const alive = (): boolean => api?.runtime?.id !== undefined;

/** @returns the worker's answer; `null` when it refuses, is gone or fails: a page is never thrown into */
export async function ask<Of extends Name>(name: Of, body: Ask<Of>): Promise<Answers[Of] | null> {
  if (!alive()) return null;
  try {
    const answer = (await api?.runtime?.sendMessage({ name, body })) as Answered<Of> | undefined;
    return answer?.ok === true ? answer.value : null;
  } catch {
    return null;
  }
}

export interface News {
  settings(settings: PageSettings): void;
  pulse(pulse: Pulse): void;
}

/** Tells what is set now and whenever it changes. */
export async function listen(news: News): Promise<void> {
  if (!alive() || api === undefined) return;
  api.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !alive()) return;
    tell(news, { page: changes.page?.newValue, pulse: changes.pulse?.newValue });
  });
  tell(news, await api.storage.local.get(['page']));
}

function tell(news: News, { page, pulse }: { page?: unknown; pulse?: unknown }): void {
  // Both values are written by the worker alone; it checks what it writes.
  // A record without a look is of an older version; the worker writes it anew as soon as it has started.
  const settings = page as Partial<PageSettings> | undefined;
  if (settings?.look?.badge !== undefined) news.settings(settings as PageSettings);
  if (pulse !== undefined) news.pulse(pulse as Pulse);
}
