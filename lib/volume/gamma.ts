/** The two special functions that tails of counts need: the logarithm of gamma, and the regularised incomplete beta. */

/** Coefficients for g = 7, n = 9 of Lanczos' series (1964, as computed by Godfrey): 15 digits for x > 0. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  let sum = lanczos[0] ?? 1;
  for (let i = 1; i < lanczos.length; i += 1) sum += (lanczos[i] ?? 0) / (z + i);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

const smallest = 1e-300;
const enough = 1e-14;

/** The continued fraction of the incomplete beta (DLMF 8.17.22), summed by the modified method of Lentz. */
function fraction(x: number, a: number, b: number): number {
  const kept = (value: number) => (Math.abs(value) < smallest ? smallest : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let h = d;
  // It ends after about the root of the larger parameter; the bound is only for broken input.
  const most = 200 + 20 * Math.sqrt(Math.max(a, b));
  for (let m = 1; m <= most; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < enough) break;
  }
  return h;
}

/**
 * ln of the regularised incomplete beta I_x(a, b), for a, b > 0; far tails keep their digits.
 * @param odds x / (1 - x): more exact than x where x is next to 1
 */
export function logBeta(odds: number, a: number, b: number): number {
  if (!(odds > 0)) return -Infinity;
  if (odds === Infinity) return 0;
  const x = odds / (1 + odds);
  const logX = -Math.log1p(1 / odds);
  const logRest = -Math.log1p(odds);
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * logX + b * logRest;
  if (x < (a + 1) / (a + b + 2)) return front - Math.log(a) + Math.log(fraction(x, a, b));
  const other = Math.exp(front - Math.log(b)) * fraction(1 / (1 + odds), b, a);
  return Math.log1p(-Math.min(other, 1 - 1e-16));
}
