/** How it stands with the team, as it is shown: kept for the session, watched by every view. */

export type Standing = {
  readonly team: string;
  readonly me: string;
  /** ISO 8601: since when the state holds. */
  readonly since: string;
  /** `refused`: the server no longer lets this device in. */
  readonly state: 'connecting' | 'behind' | 'online' | 'offline' | 'refused';
  /** Messages to read until everything is here, and how many there were at first; `null`: not known. */
  readonly left: number | null;
  readonly total: number | null;
  /** Deeds of this device that colleagues don't have yet. */
  readonly waiting: number;
  /** Names of those who are here; empty while nothing is known. */
  readonly here: readonly string[];
  /** A sentence about what went wrong; `null`: nothing did. */
  readonly problem: string | null;
  /** Deeds of colleagues that this version can't read, and deeds under a false name. */
  readonly unread: { readonly newer: number; readonly forged: number };
};

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

const few = 3;
function present(others: readonly string[]): string {
  if (others.length === 0) return 'Nobody else is here.';
  if (others.length > few) return `${others.length} others are here.`;
  const last = others.at(-1) ?? '';
  return others.length === 1 ? `${last} is here.` : `${others.slice(0, -1).join(', ')} and ${last} are here.`;
}

/** One line for the panel. */
export function lineOf({ state, since, left, waiting, here, me }: Standing): string {
  const kept = waiting === 0 ? '' : ` ${waiting} of yours ${waiting === 1 ? 'waits' : 'wait'} to be sent.`;
  const others = here.filter((who) => who !== me);
  switch (state) {
    case 'online':
      return `Team: online. ${present(others)}${kept}`;
    case 'behind':
      return `Team: catching up${left === null ? '' : `, ${left} to go`}.${kept}`;
    case 'connecting':
      return `Team: connecting.${kept}`;
    case 'refused':
      return `Team: the server does not let you in any more.${kept}`;
    case 'offline':
      return `Team: offline since ${time.format(new Date(since))}.${kept} Colleagues don\u2019t see what you do until you are back.`;
  }
}
