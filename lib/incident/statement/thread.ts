/** How a text goes out on each network: as one post where it fits, else as a thread of its paragraphs. */
import type { SiteId } from '@/lib/post.ts';
import { type Length, lengthOn } from '@/lib/response/length.ts';

export interface Part extends Length {
  readonly text: string;
}

export interface Fit {
  readonly site: SiteId;
  /** The whole text as one post. */
  readonly whole: Length;
  /** What to post in which order; one part when the whole fits. */
  readonly parts: readonly Part[];
  /** Numbers (from 1) of parts that are too long even so. */
  readonly tooLong: readonly number[];
}

/** Behind this nobody posts a thread, and the network's own counter is slow. */
const mostMeasured = 10_000;

/** Paragraphs are kept together; a longer one is cut between sentences, one sentence never. */
export function fitOn(site: SiteId, text: string): Fit {
  const read = text.slice(0, mostMeasured);
  const whole = lengthOn(site, read);
  const texts = whole.used <= whole.limit ? [read] : read.split(/\n[ \t]*\n/u).flatMap((one) => cut(site, one));
  const parts = texts.filter((one) => one.trim() !== '').map((one): Part => ({ text: one, ...lengthOn(site, one) }));
  return {
    site,
    whole: { used: whole.used + Math.max(0, text.length - mostMeasured), limit: whole.limit },
    parts,
    tooLong: parts.flatMap(({ used, limit }, index) => (used > limit ? [index + 1] : [])),
  };
}

/** The length of the longest part: what must fit when the text goes out as a thread. */
export function longestPart(site: SiteId, text: string): Length {
  const { parts, whole } = fitOn(site, text);
  return parts.reduce<Length>((most, part) => (part.used > most.used ? part : most), { used: 0, limit: whole.limit });
}

function cut(site: SiteId, paragraph: string): string[] {
  const parts: string[] = [];
  for (const piece of paragraph.split(/(?<=[.!?])(?=\s)|(?<=[\u3002\uff01\uff1f])|(?=\n)/u)) {
    const before = parts.at(-1);
    const joined = before === undefined ? piece : before + piece;
    const { used, limit } = lengthOn(site, joined.trim());
    if (before !== undefined && used <= limit) parts[parts.length - 1] = joined;
    else parts.push(piece);
  }
  return parts.map((part) => part.trim());
}
