/** Links that reach a stakeholder, with a message that says what, how bad, why and where. */
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import { calledBy, type Post } from '@/lib/post.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';

export interface Contact {
  readonly way: 'Mail' | 'Call' | 'Text' | 'Chat';
  readonly link: string;
}

/** Longer mail links are cut by some mail programs (practice section 5: a guess, nobody states a limit). */
const longestMail = 1_800;

/** What a colleague must know at once, as plain text. */
export function briefing(
  brand: string,
  post: Post,
  { level, score, reasons }: Assessment,
): { subject: string; body: string } {
  const author = calledBy(post) ?? 'somebody';
  const why = reasons
    .filter(({ way }) => way === 'for')
    .slice(0, 4)
    .map(({ title, evidence }) => `- ${title}${evidence === '' ? '' : `: ${evidence}`}`);
  const text = (post.text ?? '').slice(0, 400);
  return {
    subject: `${brand}: ${level} (${score}) \u2013 post by ${author}`,
    body: [`${author} wrote:`, text, '', `Firebreak says ${level} (${score} of 100):`, ...why, '', post.url ?? ''].join(
      '\n',
    ),
  };
}

/** @returns only the ways that the playbook has an address for */
export function contacts(
  { mail, phone, chat }: Stakeholder,
  { subject, body }: { subject: string; body: string },
): Contact[] {
  const links: Contact[] = [];
  // Half characters, in which a cut text may end, can't be encoded.
  const said = body.toWellFormed();
  if (mail !== '') {
    const whole = `mailto:${encodeURIComponent(mail).replace('%40', '@')}?subject=${encodeURIComponent(subject.toWellFormed())}&body=`;
    links.push({ way: 'Mail', link: whole + encodeURIComponent(cut(said, longestMail - whole.length)) });
  }
  const number = phone.replace(/[^\d+]/gu, '');
  if (number !== '')
    links.push(
      { way: 'Call', link: `tel:${number}` },
      { way: 'Text', link: `sms:${number}?&body=${encodeURIComponent(said)}` },
    );
  if (chat !== '') links.push({ way: 'Chat', link: chat });
  return links;
}

/** As much of a text as fits when it is percent-encoded. */
function cut(text: string, room: number): string {
  let kept = [...text];
  while (encodeURIComponent(kept.join('')).length > room && kept.length > 0)
    kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return kept.join('');
}
