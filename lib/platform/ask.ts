/** Asks the worker from one of the extension's own pages. */
import type { Answered, Answers } from './answers.ts';
import { browser } from './browser.ts';
import type { Ask, Name } from './messages.ts';

/** @throws Error with the worker's sentence when it refuses or can't be reached */
export async function ask<Of extends Name>(name: Of, body: Ask<Of>): Promise<Answers[Of]> {
  const answer: Answered<Of> = await browser.runtime.sendMessage({ name, body });
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
}
