/** What a colleague is told: what, why, how bad, where, and who decides by when. In plain words, before any service's markup. */
import { t } from '@/lib/i18n.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { plainly } from './cut.ts';

export interface Section {
  /** Our own words. */
  readonly head: string;
  /** May hold anybody's words: text, never markup. */
  readonly lines: readonly string[];
}

export interface Message {
  /** A drill or a test says so in every way it is sent; `null`: it is real. */
  readonly mark: 'DRILL' | 'TEST' | null;
  /** `null` for a test. */
  readonly level: Level | null;
  /** "Bramble Air: crisis (91) – post by @wrenfield". */
  readonly headline: string;
  readonly sections: readonly Section[];
  /** https; `null`: there is no page. */
  readonly link: string | null;
  /** "Sent by Ana with Firebreak." */
  readonly sender: string;
}

const marks: Readonly<Record<'DRILL' | 'TEST', Section>> = {
  DRILL: { head: t('lead.message.drillHead'), lines: [t('lead.message.drillSays')] },
  TEST: { head: t('lead.message.testHead'), lines: [t('lead.message.testSays')] },
};

/** The headline with its mark; never empty. */
export const headlineOf = ({ mark, headline }: Message): string => {
  const line = plainly(headline).replace(/\s+/gu, ' ') || t('lead.message.nameless');
  if (mark === null) return line;
  return t(mark === 'DRILL' ? 'lead.message.drill' : 'lead.message.test', { headline: line });
};

/** More is not read in a hurry. */
const most = 12;

/** All sections that say something, the mark first; nothing in them turns direction or hides. */
export function sectionsOf({ mark, sections }: Message): Section[] {
  const all = mark === null ? sections : [marks[mark], ...sections];
  return all
    .map(({ head, lines }) => ({
      head,
      lines: lines
        .map(plainly)
        .filter((line) => line !== '')
        .slice(0, most),
    }))
    .filter(({ lines }) => lines.length > 0)
    .slice(0, most);
}

/** The link as an address that is safe in any markup; `null` when it is no https page. */
export function linkOf({ link }: Message): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const { protocol, username, href } = new URL(link);
  if (protocol !== 'https:' || username !== '' || href.length > 2_000) return null;
  return href.replace(
    /[|()<>"'`\\*_~[\]{}]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** As plain text: the link stands early, so that it is there when the end is cut. */
export function plain(message: Message): string {
  const link = linkOf(message);
  const parts = [
    headlineOf(message),
    ...(link === null ? [] : [link]),
    ...sectionsOf(message).map(({ head, lines }) => [t('lead.message.heading', { head }), ...lines].join('\n')),
    plainly(message.sender),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
