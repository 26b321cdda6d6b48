/** Where this machine keeps a Chromium that loads unpacked extensions, and a Firefox. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const programs86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const local = process.env.LOCALAPPDATA ?? '';

/**
 * Chromium first: branded Chrome and Edge ignore `--load-extension` since version 137, Brave and Chromium do not. The
 * others are named all the same, so that the user can be shown the two clicks of "load unpacked".
 */
const candidates: readonly { readonly path: string; readonly branded: boolean }[] = [
  ...[
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/brave-browser',
    '/usr/bin/brave',
  ],
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  join(local, 'Chromium\\Application\\chrome.exe'),
  join(programs, 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
]
  .map((path) => ({ path, branded: false }))
  .concat(
    [
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/microsoft-edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(programs, 'Google\\Chrome\\Application\\chrome.exe'),
      join(programs86, 'Microsoft\\Edge\\Application\\msedge.exe'),
    ].map((path) => ({ path, branded: true })),
  );

export interface Found {
  readonly path: string;
  /** Loads no extension from the command line. */
  readonly branded: boolean;
}

/** `CHROMIUM` in the environment wins. @returns `null` when no browser of the family is installed */
export function findChromium(): Found | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return { path: named, branded: false };
  return candidates.find(({ path }) => existsSync(path)) ?? null;
}

/** @throws Error that says what to install */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === null || found.branded)
    throw new Error('No Chromium found: install Chromium or Brave, or name one in CHROMIUM.');
  return found.path;
}

/** `FIREFOX` in the environment wins. @returns `null` when none is installed */
export function firefoxPath(): string | null {
  const named = process.env.FIREFOX;
  if (named !== undefined && named !== '') return named;
  const paths = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(programs, 'Mozilla Firefox\\firefox.exe'),
  ];
  return paths.find((path) => existsSync(path)) ?? null;
}
