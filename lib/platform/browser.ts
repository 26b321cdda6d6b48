/** The one file that knows webextension-polyfill. Scripts in pages use `lib/platform/page.ts` instead: it weighs nothing. */

export type { Runtime, Storage } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
