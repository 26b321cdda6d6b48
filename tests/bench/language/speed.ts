/** Posts a second on one core with all heads, lexicons included, and the slowest of a hundred. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lines } from '@/lib/commands/files.ts';

/** Our own, for when no data is at hand. */
const samples = [
  'Third week without an answer from @kettleandoak, the machine still trips the fuse. Brilliant service 👏',
  'Danke an das Team von @brambleair, der Koffer kam noch am selben Abend!',
];

export function speedLines(read: (text: string, lang: string | null) => unknown, data: string | undefined): string[] {
  const file = join(data ?? '', 'text', 'airline.val.jsonl');
  const texts = existsSync(file)
    ? [...lines(file)].map(({ text }) => (JSON.parse(text) as { t: string }).t)
    : Array.from({ length: 1_000 }, (_, at) => samples[at % samples.length] ?? '');
  // The first rounds warm the compiler up, as the first pages do in a worker.
  for (let round = 0; round < 3; round += 1) for (const text of texts) read(text, 'en');
  const times = new Float64Array(texts.length * 3);
  for (let at = 0; at < times.length; at += 1) {
    const began = performance.now();
    read(texts[at % texts.length] ?? '', 'en');
    times[at] = performance.now() - began;
  }
  times.sort();
  const total = times.reduce((sum, one) => sum + one, 0);
  const at = (part: number) => (1_000 * (times[Math.floor(times.length * part)] ?? 0)).toFixed(0);
  return [`speed: ${Math.round((1_000 * times.length) / total)} posts/s, p50 ${at(0.5)} µs, p99 ${at(0.99)} µs`];
}
