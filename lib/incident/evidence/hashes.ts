/** SHA-256 in hex, of bytes, of a text (UTF-8) and of any plain value. */
import { canonical } from '@/lib/record/chain.ts';

export async function hashOfBytes(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const hashOfText = (text: string): Promise<string> => hashOfBytes(new TextEncoder().encode(text));

/** Over its canonical JSON: the order of keys and the spaces of a file make no difference. */
export const hashOfValue = (value: unknown): Promise<string> => hashOfText(canonical(value));
