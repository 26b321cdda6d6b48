/** What the playbook's editor asks for. */

import type { Answers } from '@/lib/platform/answers.ts';
import { database } from '@/lib/platform/database.ts';
import { ownPlaybook } from '@/lib/platform/own-playbook.ts';
import { listVersions } from '@/lib/platform/versions.ts';
import { sha256 } from '@/lib/record/sha256.ts';
import { readLayers, withLeftOut } from './layers.ts';
import { following } from './subscribe.ts';

export async function readLayersForEditor(): Promise<Answers['read-layers']> {
  const [states, own, subscription] = await Promise.all([readLayers(), ownPlaybook.read(), following()]);
  const layers = withLeftOut(states).map(({ layer, ...state }) => ({
    ...state,
    file: layer?.file ?? null,
    shipped: layer?.shipped,
  }));
  return { layers, base: await sha256(own.value.text), subscription };
}

export const readHistory = (): Promise<Answers['read-history']> => listVersions();

export async function readVersion(id: string): Promise<Answers['read-version']> {
  const version = await database.versions.get(id);
  return version === undefined ? null : { text: version.text };
}
