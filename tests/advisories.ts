/** Known advisories about what the extension is made of, as the registry tells them. */
import { spawnSync } from 'node:child_process';

export interface Advisories {
  /** `null`: nobody could tell; a machine without network, or a registry that does not answer this. */
  readonly known: readonly string[] | null;
  readonly sentence: string;
}

/** @param printed what `npm audit --json` wrote */
export function advisoriesIn(printed: string): Advisories {
  const unasked = { known: null, sentence: 'The registry could not be asked for advisories: not checked.' };
  let told: unknown;
  try {
    told = JSON.parse(printed);
  } catch {
    return unasked;
  }
  const { vulnerabilities } = (told ?? {}) as { readonly vulnerabilities?: Readonly<Record<string, unknown>> };
  if (typeof vulnerabilities !== 'object') return unasked;
  const known = Object.entries(vulnerabilities).map(
    ([name, about]) => `${name} (${String((about as { severity?: unknown })?.severity ?? 'unrated')})`,
  );
  return { known, sentence: known.length === 0 ? 'No known advisories.' : `Advisories: ${known.join(', ')}.` };
}

/** What runs in the extension decides; tools that only build and test it do not come to a user. */
export const askAdvisories = (root: string): Advisories =>
  advisoriesIn(
    spawnSync('npm', ['audit', '--json', '--omit=dev', '--audit-level=none'], {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000,
      shell: process.platform === 'win32',
    }).stdout ?? '',
  );
