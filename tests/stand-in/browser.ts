/** Chromium without an extension, in which the hosts of X and Facebook are the stand-in and nothing else can be reached. */
import { type Browser, chromium } from 'playwright';
import { hosts } from './certificate.ts';

/**
 * Flags that any Chromium needs to see the stand-in on `port` as X and Facebook.
 * @param also further hosts, each with the port of its server on this machine
 */
export const flagsFor = (port: number, also: Readonly<Record<string, number>> = {}): string[] => [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--ignore-certificate-errors',
  `--host-resolver-rules=${[...hosts.map((host) => [host, port]), ...Object.entries(also)]
    .map(([host, at]) => `MAP ${host} 127.0.0.1:${at}`)
    .join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
];

export const openBrowser = (port: number): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: flagsFor(port),
  });
