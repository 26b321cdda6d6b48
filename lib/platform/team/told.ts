/** How it stands with the team, and which post could not be taken: kept for the session, watched by the views. */
import type { Held } from '@/lib/team/held.ts';
import type { Standing } from '@/lib/team/standing.ts';
import { browser } from '../browser.ts';

const names = { standing: 'team', held: 'held' } as const;

const session = () => browser.storage.session;
const keep = (name: string, value: unknown): Promise<void> =>
  value === null ? session().remove(name) : session().set({ [name]: value });

/** @param standing `null`: there is no team */
export const keepStanding = (standing: Standing | null): Promise<void> => keep(names.standing, standing);
export const readStanding = async (): Promise<Standing | null> =>
  ((await session().get(names.standing))[names.standing] as Standing | undefined) ?? null;
/** Tells now and at every change. */
export const watchStanding = (tell: (standing: Standing | null) => void): void => watch(names.standing, tell);

/** @param held `null`: nothing stands in the way any more */
export const keepHeld = (held: Held | null): Promise<void> => keep(names.held, held);
export const watchHeld = (tell: (held: Held | null) => void): void => watch(names.held, tell);

function watch<Value>(name: string, tell: (value: Value | null) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'session' ? changes[name] : undefined;
    if (change !== undefined) tell((change.newValue as Value | undefined) ?? null);
  });
  void session()
    .get(name)
    .then((found) => tell((found[name] as Value | undefined) ?? null));
}
