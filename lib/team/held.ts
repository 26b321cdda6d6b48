/** Why a post was not taken, in words: somebody has it, or nobody can be asked. */
import { locale, t } from '@/lib/i18n.ts';
import type { Doubled } from '@/lib/record/doubled.ts';

export interface Held {
  readonly key: string;
  /** `offline`: the server can't be asked. `unconfirmed`: it did not answer in time. */
  readonly why: 'handling' | 'answered' | 'offline' | 'unconfirmed';
  readonly who: string | null;
  /** ISO 8601: since when. */
  readonly at: string | null;
}

const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const clock = (at: string): string => time.format(new Date(at));

/** The whole sentence, for the panel. */
export function heldSentence({ why, who, at }: Held): string {
  const name = who ?? t('editor.team.held.somebody');
  switch (why) {
    case 'handling':
      return at === null
        ? t('editor.team.held.justNow', { who: name })
        : t('editor.team.held.handling', { who: name, time: clock(at) });
    case 'answered':
      return at === null
        ? t('editor.team.held.answeredJustNow', { who: name })
        : t('editor.team.held.answered', { who: name, time: clock(at) });
    case 'offline':
      return t('editor.team.held.offline');
    case 'unconfirmed':
      return t('editor.team.held.unconfirmed');
  }
}

/** Two people answered the same post without knowing of each other. */
export const doubledSentence = ({ who: [first, second], at: [earlier, later] }: Doubled): string =>
  t('editor.team.held.twice', { first, earlier: clock(earlier), second, later: clock(later) });

/** So few words that a badge has room for them. */
export function heldShortly({ why, who }: Held): string {
  const name = (who ?? t('editor.team.held.somebody')).slice(0, 30);
  switch (why) {
    case 'handling':
      return t('editor.team.held.shortlyHandling', { who: name });
    case 'answered':
      return t('editor.team.held.shortlyAnswered', { who: name });
    case 'offline':
    case 'unconfirmed':
      return t('editor.team.held.shortlyOffline');
  }
}

/** What the button is called that answers all the same. */
export const anywayWords: Readonly<Record<Held['why'], string>> = {
  handling: t('editor.team.held.takeOver'),
  answered: t('editor.team.held.answerToo'),
  offline: t('editor.team.held.answerAnyway'),
  unconfirmed: t('editor.team.held.answerAnyway'),
};
