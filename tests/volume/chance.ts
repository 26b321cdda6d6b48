/** Chance that is the same in every run: whole numbers that fall as posts do. */
import { random } from '@/lib/commands/training/random.ts';

export function poisson(seed: number): (mean: number) => number {
  const next = random(seed);
  for (let i = 0; i < 16; i += 1) next();
  return (mean) => {
    const floor = Math.exp(-mean);
    let count = 0;
    for (let product = (next() + 0.5) / 2 ** 32; product > floor; product *= (next() + 0.5) / 2 ** 32) count += 1;
    return count;
  };
}
