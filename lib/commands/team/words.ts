/** What was typed after the command, checked before anything is done. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `usage: npm run -s team -- make TEAM --server wss://HOST[/PATH] [--replicas 3]   makes keys and the server's folder
       npm run -s team -- invite TEAM PERSON [--days 90] [--out FILE]         one device of one person
       npm run -s team -- revoke TEAM PERSON|KEY                              shut out at once
       npm run -s team -- status TEAM                                         the server, the log, the people
       npm run -s team -- backup TEAM FILE                                    the whole log as JSON Lines
       npm run -s team -- restore TEAM FILE                                   puts back what is missing
options: --dir FOLDER (of the keys; ~/.firebreak-team)   --reach ws://127.0.0.1:8443 (another way to the server)
         --ca FILE (certificate authority of the server)`;

export interface Words {
  readonly command: string;
  readonly rest: readonly string[];
  readonly directory: string;
  readonly server: readonly string[];
  readonly reach: readonly string[];
  readonly authority: string | null;
  readonly replicas: 1 | 3;
  readonly days: number;
  readonly out: string | null;
}

/** @throws Error with a sentence */
export function read(given: readonly string[]): Words {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      dir: { type: 'string' },
      server: { type: 'string', multiple: true },
      reach: { type: 'string', multiple: true },
      ca: { type: 'string' },
      replicas: { type: 'string' },
      days: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [command = '', ...rest] = positionals;
  const replicas = Number(values.replicas ?? 1);
  if (replicas !== 1 && replicas !== 3) throw new Error('A team\u2019s log is kept on 1 machine or on 3.');
  return {
    command,
    rest,
    directory: values.dir ?? join(homedir(), '.firebreak-team'),
    server: values.server ?? [],
    reach: values.reach ?? [],
    authority: values.ca ?? null,
    replicas,
    days: Number(values.days ?? 90),
    out: values.out ?? null,
  };
}
