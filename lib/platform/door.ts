/** The worker's door: who may ask, in which shape, and one answer for each question. */
import { t } from '@/lib/i18n.ts';
import type { Answered, Answers } from './answers.ts';
import { browser, type Runtime } from './browser.ts';
import { openAgain } from './database.ts';
import { type Body, fromPages, messages, type Name } from './messages.ts';
import { sentenceOf } from './sentence.ts';

export interface Asker {
  /** The tab in which the question was asked; `null` for the side panel. */
  readonly tab: number | null;
  readonly window: number | null;
  /** The address that the tab shows; `null` where nobody may know it. */
  readonly address: string | null;
  /** Another one after each load of the page; empty in browsers that do not tell (Firefox). */
  readonly document: string;
}

export type Handlers = { readonly [Of in Name]: (body: Body<Of>, asker: Asker) => Promise<Answers[Of]> };

const refuse = (sentence: string): { ok: false; sentence: string } => ({ ok: false, sentence });

/**
 * Registers the listener; to be called synchronously when the worker starts. A handler is called within the same task as
 * the message, so that it may use the user's click first thing (opening the side panel needs that).
 */
export function openDoor(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
      answer(handlers, message, sender).then(respond, (error: unknown) => {
        openAgain();
        respond(refuse(sentenceOf(error)));
      });
      return true;
    },
  );
}

/** @returns the handler's answer, or a sentence that says why the question was refused */
async function answer(handlers: Handlers, message: unknown, sender: Runtime.MessageSender): Promise<Answered<Name>> {
  if (sender.id !== browser.runtime.id) return refuse(t('panel.refused.stranger'));
  const { name, body } = typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : {};
  if (typeof name !== 'string' || !Object.hasOwn(messages, name)) return refuse(t('panel.refused.unknown'));
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (!own && !Object.hasOwn(fromPages, name)) return refuse(t('panel.refused.page'));
  return handle(handlers, name as Name, body, {
    tab: sender.tab?.id ?? null,
    window: sender.tab?.windowId ?? null,
    address: sender.tab?.url ?? null,
    document: (sender as { readonly documentId?: string }).documentId ?? '',
  });
}

async function handle<Of extends Name>(
  handlers: Handlers,
  name: Of,
  body: unknown,
  asker: Asker,
): Promise<Answered<Of>> {
  const checked = messages[name].safeParse(body);
  if (!checked.success) return refuse(t('panel.refused.shape', { name, why: checked.error.issues[0]?.message ?? '' }));
  return { ok: true, value: await handlers[name](checked.data as Body<Of>, asker) };
}
