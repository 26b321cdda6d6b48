/** Which part of the page's main thread an extension's own calls take, from the browser's trace: thread time, both worlds. */
import type { CDPSession } from 'playwright';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly scriptName?: string; readonly functionName?: string };
  };
}

export interface OwnCalls {
  /** Microseconds of thread time in calls of the extension's scripts. */
  readonly calls: number;
  /** And in continuations of promises outside of any call, less what the page's own calls take in them. */
  readonly continued: number;
  /** The longest of either. */
  readonly longest: number;
  readonly over8: number;
  readonly over16: number;
  /** The dearest, by function and script. */
  readonly dearest: readonly (readonly [name: string, microseconds: number])[];
}

const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.data?.scriptName ?? '';
const isCall = ({ name }: TraceEvent): boolean => name === 'FunctionCall' || name === 'EvaluateScript';
const isOwn = (event: TraceEvent): boolean => isCall(event) && urlOf(event).startsWith('chrome-extension://');

/** @returns what ends the tracing and says what was seen */
export async function traced(session: CDPSession): Promise<() => Promise<OwnCalls>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) if (event.ph === 'X') events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'], excludedCategories: ['*'] },
  });
  return async () => {
    const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await ended;
    return ownCalls(events);
  };
}

export function ownCalls(events: readonly TraceEvent[]): OwnCalls {
  const thread = (event: TraceEvent) => `${event.pid}:${event.tid}`;
  const ofPage = events.find((event) => event.name === 'FunctionCall' && urlOf(event).startsWith('https://'));
  const main = events
    .filter((event) => ofPage !== undefined && thread(event) === thread(ofPage))
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const sum = { calls: 0, continued: 0, longest: 0, over8: 0, over16: 0 };
  const byName = new Map<string, number>();
  const count = (event: TraceEvent, time: number, where: 'calls' | 'continued') => {
    sum[where] += time;
    sum.longest = Math.max(sum.longest, time);
    if (time > 8_000) sum.over8 += 1;
    if (time > 16_000) sum.over16 += 1;
    const name =
      where === 'continued'
        ? 'continued'
        : `${event.args?.data?.functionName || '?'} in ${urlOf(event).split('/').at(-1)}`;
    byName.set(name, (byName.get(name) ?? 0) + time);
  };
  let end = 0;
  for (const [index, event] of main.entries()) {
    if (event.ts < end) continue;
    if (isOwn(event)) {
      end = event.ts + (event.dur ?? 0);
      count(event, event.tdur ?? 0, 'calls');
    } else if (isCall(event)) {
      // Calls of ours inside of one of the page's: the page waited for them.
      const until = event.ts + (event.dur ?? 0);
      let inner = 0;
      for (let at = index + 1; main[at] !== undefined && (main[at] as TraceEvent).ts < until; at += 1) {
        const one = main[at] as TraceEvent;
        if (one.ts < inner || !isOwn(one)) continue;
        inner = one.ts + (one.dur ?? 0);
        count(one, one.tdur ?? 0, 'calls');
      }
      end = until;
    } else if (event.name === 'RunMicrotasks') {
      const until = event.ts + (event.dur ?? 0);
      let within = 0;
      let calls = 0;
      for (let at = index + 1; main[at] !== undefined && (main[at] as TraceEvent).ts < until; at += 1) {
        const one = main[at] as TraceEvent;
        if (one.ts < within || !isCall(one)) continue;
        within = one.ts + (one.dur ?? 0);
        calls += one.tdur ?? 0;
        if (isOwn(one)) count(one, one.tdur ?? 0, 'calls');
      }
      const rest = (event.tdur ?? 0) - calls;
      if (rest > 0) count(event, rest, 'continued');
      end = until;
    }
  }
  return { ...sum, dearest: [...byName].sort((one, other) => other[1] - one[1]).slice(0, 8) };
}
