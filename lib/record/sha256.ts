/** SHA-256 of bytes and of a text (UTF-8). */

export async function digestOf(bytes: Uint8Array | string): Promise<Uint8Array> {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', given));
}

/** @returns 64 lower-case hex digits */
export const sha256 = async (bytes: Uint8Array | string): Promise<string> =>
  [...(await digestOf(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
