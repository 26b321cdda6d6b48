/** A link as somebody types or pastes it. */

/** @returns the address; `null` for an empty field, `undefined` when it is none that leads into the web */
export function webAddress(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const whole = /^[a-z]+:/iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole) || whole.length > 2_000) return undefined;
  const { protocol, href, hostname } = new URL(whole);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') ? href : undefined;
}
