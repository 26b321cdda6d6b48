/** Times against promises: of the public words, and of the answers to people. All in minutes. */
import { levels } from '@/lib/playbook/words.ts';
import type { Incident } from '../incident.ts';
import type { GivenPost } from './given.ts';
import type { Answering, Report, ReportRun } from './model.ts';

const between = (from: string, to: string): number => Math.max(0, (Date.parse(to) - Date.parse(from)) / 60_000);

export function runsOf({ clocks }: Pick<Incident, 'clocks'>, now: Date): ReportRun[] {
  return clocks.map(({ clock, level, startedAt, due, metAt, endedAt }) => {
    const late = Date.parse(metAt ?? endedAt ?? now.toISOString()) > Date.parse(due);
    const kept = metAt !== null ? !late : late ? false : null;
    const taken = metAt === null ? null : between(startedAt, metAt);
    return { clock, level, startedAt, due, metAt, promised: between(startedAt, due), taken, kept };
  });
}

/** The middle of a list; `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export function answeringOf(posts: readonly GivenPost[], now: Date): Report['answering'] {
  const byLevel = [...levels].reverse().flatMap((level) => {
    const those = posts.filter((one) => one.level === level);
    return those.length === 0 ? [] : [{ level, ...answered(those, now) }];
  });
  return { ...answered(posts, now), byLevel };
}

function answered(posts: readonly GivenPost[], now: Date): Answering {
  const times = posts.flatMap(({ createdAt, answeredAt }) =>
    createdAt === null || answeredAt === null ? [] : [between(createdAt, answeredAt)],
  );
  // One that waits within its time is neither kept nor broken yet.
  const kept = posts.flatMap(({ promisedBy, answeredAt }): boolean[] => {
    if (promisedBy === null) return [];
    if (answeredAt !== null) return [Date.parse(answeredAt) <= Date.parse(promisedBy)];
    return Date.parse(promisedBy) < now.getTime() ? [false] : [];
  });
  return {
    posts: posts.length,
    answered: posts.filter(({ answeredAt }) => answeredAt !== null).length,
    median: median(times),
    worst: times.length === 0 ? null : times.reduce((most, one) => Math.max(most, one)),
    promised: kept.length,
    kept: kept.length === 0 ? null : kept.filter(Boolean).length / kept.length,
  };
}
