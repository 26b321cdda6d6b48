/** Sends a text in pieces that end anywhere, also in the middle of a line, as answers of the network arrive. */
import type { ServerResponse } from 'node:http';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function inPieces(
  response: ServerResponse,
  text: string,
  pieces: number,
  milliseconds = 12,
): Promise<void> {
  const bytes = Buffer.from(text);
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let from = 0; from < bytes.length; from += size) {
    if (from > 0) await pause(milliseconds);
    response.write(bytes.subarray(from, from + size));
  }
  response.end();
}

/** Writes the parts one after the other, with a breath between them. */
export async function oneByOne(response: ServerResponse, parts: readonly string[], milliseconds = 10): Promise<void> {
  for (const part of parts) {
    response.write(part);
    await pause(milliseconds);
  }
  response.end();
}
