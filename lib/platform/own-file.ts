/** Files that come with the extension, read from its own package. */
import { browser } from './browser.ts';

/** @param address as the build gives it to an imported file; @throws when there is no such file */
export async function readOwnFile(address: string): Promise<Uint8Array> {
  const file = await fetch(browser.runtime.getURL(address as never));
  if (!file.ok) throw new Error(`${address}: ${file.status}`);
  return new Uint8Array(await file.arrayBuffer());
}
