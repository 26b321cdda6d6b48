/** What a colleague is told: what, why, how bad, where, and who decides by when. In plain words, before any service's markup. */
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

const marks = {
  DRILL: 'This is a drill: nothing here is real, and nothing is to be said in public.',
  TEST: 'This is a test: nothing happened, and nobody has to do anything.',
} as const;

/** The headline with its mark; never empty. */
export const headlineOf = ({ mark, headline }: Message): string => {
  const line = plainly(headline).replace(/\s+/gu, ' ') || 'A message from Firebreak';
  return mark === null ? line : `${mark} \u2013 ${line}`;
};

/** More is not read in a hurry. */
const most = 12;

/** All sections that say something, the mark first; nothing in them turns direction or hides. */
export function sectionsOf({ mark, sections }: Message): Section[] {
  const all =
    mark === null ? sections : [{ head: mark === 'DRILL' ? 'Drill' : 'Test', lines: [marks[mark]] }, ...sections];
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
    ...sectionsOf(message).map(({ head, lines }) => [`${head}:`, ...lines].join('\n')),
    plainly(message.sender),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
