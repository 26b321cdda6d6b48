/** Simulated brands: negative mentions in bins of five minutes, in total and by topic, with bursts whose times are known. */
import { random } from '@/lib/commands/training/random.ts';
import { hourOfWeek } from '@/lib/volume/clock.ts';
import { day, hour, minute, type Span } from '@/lib/volume/series.ts';

export const width = 5 * minute;
/** A Monday; the clocks of Berlin change on 29 March, in the middle. */
export const begin = Date.parse('2026-02-23T00:00:00Z');
export const topics = ['late', 'broken', 'outage', 'billing', 'rude', 'ignored', 'safety', 'praise'] as const;
/** Shares of the topics, each added to those before. */
const upTo = [0.28, 0.48, 0.62, 0.74, 0.84, 0.92, 0.97, 1];

export interface Kind {
  readonly name: string;
  readonly zone: string;
  /** Negative mentions an hour, on average in the first week. */
  readonly hourly: number;
  /** How many times as much in the best hour of the day as in the worst, and on weekends against weekdays. */
  readonly dayNight: number;
  readonly weekend: number;
  /** Growth a week, as a factor. */
  readonly growth: number;
  /** The level wanders: the standard deviation of its logarithm, and after how many hours it has forgotten half. */
  readonly wander: number;
  readonly memory: number;
  /** Each mention draws so many others after it within minutes. */
  readonly replies: number;
  /** A machine that posts at the same minute of each day. */
  readonly bots: number;
  /** How strong a burst is: times the ordinary of its hour, and at least so many an hour more. */
  readonly times: number;
  readonly least: number;
  /** Which part of a burst names one and the same topic. */
  readonly named: number;
}

const plain = {
  zone: 'UTC',
  dayNight: 1,
  weekend: 1,
  growth: 1,
  wander: 0,
  memory: 6,
  replies: 0,
  bots: 0,
  times: 4,
  least: 10,
  named: 0.8,
};

export const kinds: readonly Kind[] = [
  { ...plain, name: 'quiet', hourly: 0.7, dayNight: 3, least: 12 },
  { ...plain, name: 'low, topics named', hourly: 6 },
  { ...plain, name: 'low, no topics', hourly: 6, named: 0 },
  { ...plain, name: 'busy', hourly: 150, dayNight: 3, weekend: 0.8, wander: 0.15 },
  { ...plain, name: 'seasonal', zone: 'Europe/Berlin', hourly: 20, dayNight: 10, weekend: 0.4, wander: 0.1 },
  {
    ...plain,
    name: 'growing',
    zone: 'Europe/Berlin',
    hourly: 10,
    dayNight: 4,
    weekend: 0.7,
    growth: 1.35,
    wander: 0.1,
  },
  {
    ...plain,
    name: 'bursty',
    zone: 'America/New_York',
    hourly: 15,
    dayNight: 4,
    wander: 0.35,
    memory: 5,
    replies: 0.4,
    bots: 6,
  },
];

export interface Brand {
  readonly kind: Kind;
  readonly total: Float64Array;
  readonly byTopic: ReadonlyMap<string, Float64Array>;
  readonly bursts: readonly Span[];
}

export function chance(seed: number) {
  const next = random(seed);
  for (let i = 0; i < 16; i += 1) next();
  const uniform = () => (next() + 0.5) / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const poisson = (mean: number): number => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const floor = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > floor; product *= uniform()) count += 1;
    return count;
  };
  return { uniform, normal, poisson };
}

/** The first fortnight is for learning; then there is a burst of one to three hours every second day or so. */
export const learning = 14 * day;

/** @param days of which the first fourteen have no burst */
export function brand(kind: Kind, seed: number, days = 56): Brand {
  const { uniform, normal, poisson } = chance(seed);
  const bins = (days * day) / width;
  const total = new Float64Array(bins);
  const byTopic = new Map(topics.map((topic) => [topic as string, new Float64Array(bins)]));
  const bursts: { readonly span: Span; readonly topic: string }[] = [];
  for (let at = begin + learning + uniform() * day; at < begin + (days - 1) * day; at += (1 + 2 * uniform()) * day) {
    const span: Span = [at, at + (1 + 2 * uniform()) * hour];
    bursts.push({ span, topic: topics[Math.floor(uniform() * 5)] ?? 'late' });
  }
  const put = (bin: number, count: number, topic: string | null) => {
    if (bin >= bins || count === 0) return;
    total[bin] = (total[bin] ?? 0) + count;
    for (let i = 0; i < count; i += 1) {
      const drawn = uniform();
      const own = topic ?? topics[upTo.findIndex((share) => drawn < share)];
      const counts = own === undefined ? undefined : byTopic.get(own);
      if (counts !== undefined) counts[bin] = (counts[bin] ?? 0) + 1;
    }
  };
  const half = kind.dayNight <= 1 ? 0 : (kind.dayNight - 1) / (kind.dayNight + 1);
  const forget = 0.5 ** (width / (kind.memory * hour));
  let level = kind.wander * normal();
  for (let bin = 0; bin < bins; bin += 1) {
    const at = begin + bin * width;
    const cell = hourOfWeek(at, kind.zone);
    level = forget * level + Math.sqrt(1 - forget * forget) * kind.wander * normal();
    const season = 1 + half * Math.sin((((cell % 24) - 9) / 24) * 2 * Math.PI);
    const weekend = cell >= 120 ? kind.weekend : 1;
    const rate = kind.hourly * season * weekend * kind.growth ** ((bin * width) / (7 * day)) * Math.exp(level);
    const own = poisson((rate * width) / hour);
    put(bin, own, null);
    for (let i = 0; i < own; i += 1) put(bin + 1 + Math.floor(uniform() * 4), poisson(kind.replies), null);
    if (kind.bots > 0 && cell % 24 === 9 && at % hour < width) put(bin, poisson(kind.bots), 'praise');
    for (const { span, topic } of bursts) {
      const [from, to] = span;
      const part = Math.max(0, Math.min(to, at + width) - Math.max(from, at)) / hour;
      if (part === 0) continue;
      const more = poisson(part * Math.max(kind.least, (kind.times - 1) * rate));
      const named = Math.round(more * kind.named);
      put(bin, named, topic);
      put(bin, more - named, null);
    }
  }
  return { kind, total, byTopic, bursts: bursts.map(({ span }) => span) };
}
