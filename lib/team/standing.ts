/** How it stands with the team, as it is shown: kept for the session, watched by every view. */
import { count, locale, row, t } from '@/lib/i18n.ts';

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
  /** Deeds of this device that never can be sent. */
  readonly tooLarge: number;
  /** Names of those who are here; empty while nothing is known. */
  readonly here: readonly string[];
  /** A sentence about what went wrong; `null`: nothing did. */
  readonly problem: string | null;
  /** Deeds of colleagues that this version can't read, and deeds under a false name. */
  readonly unread: { readonly newer: number; readonly forged: number };
};

const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const few = 3;
function present(others: readonly string[]): string {
  if (others.length === 0) return t('editor.team.line.nobody');
  if (others.length > few) return t('editor.team.line.many', { count: count(others.length) });
  const [before, last = ''] = [others.slice(0, -1), others.at(-1)];
  return before.length === 0
    ? t('editor.team.line.one', { who: last })
    : t('editor.team.line.several', { others: row(before), who: last });
}

/** One line for the panel. */
export const lineOf = (standing: Standing): string => sentencesOf(standing).join(' ');

function sentencesOf({ state, since, left, waiting, here, me }: Standing): string[] {
  const kept = waiting === 0 ? [] : [t('editor.team.line.waiting', waiting, { count: count(waiting) })];
  const others = here.filter((who) => who !== me);
  switch (state) {
    case 'online':
      return [t('editor.team.line.online'), present(others), ...kept];
    case 'behind':
      return [
        left === null ? t('editor.team.line.behind') : t('editor.team.line.left', { count: count(left) }),
        ...kept,
      ];
    case 'connecting':
      return [t('editor.team.line.connecting'), ...kept];
    case 'refused':
      return [t('editor.team.line.refused'), ...kept];
    case 'offline':
      return [
        t('editor.team.line.offline', { time: time.format(new Date(since)) }),
        ...kept,
        t('editor.team.line.unseen'),
      ];
  }
}
