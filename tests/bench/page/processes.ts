/** The processor time of one browser's processes by what they do, from /proc: all threads, in milliseconds. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Spent {
  /** Processes of extensions: their worker, and nothing of the page. */
  readonly extension: number;
  readonly page: number;
  readonly browser: number;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** A process may end while it is looked at. */
function look<Seen>(read: () => Seen): Seen | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function all(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const seen = look(() => {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return { pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') };
      });
      return seen ?? [];
    });
}

const nanoseconds = (pid: number): number =>
  look(() =>
    readdirSync(`/proc/${pid}/task`)
      .map((task) => look(() => Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0])) ?? 0)
      .reduce((sum, one) => sum + one, 0),
  ) ?? 0;

/** @param profile the folder that the browser was started with */
export function spent(profile: string): Spent {
  const processes = all();
  const known = new Map(processes.map((one) => [one.pid, one]));
  const belongs = ({ command, parent }: Process): boolean =>
    command.includes(profile) || (known.has(parent) && belongs(known.get(parent) as Process));
  const sum = { extension: 0, page: 0, browser: 0 };
  for (const one of processes) {
    if (!belongs(one)) continue;
    const kind = one.command.includes('--extension-process')
      ? 'extension'
      : one.command.includes('--type=renderer')
        ? 'page'
        : 'browser';
    sum[kind] += nanoseconds(one.pid) / 1e6;
  }
  return sum;
}
