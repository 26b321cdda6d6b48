/** How a team's server is, in lines that a person reads; the stream is made where it is missing. */
import type { NatsConnection } from '@nats-io/nats-core';
import type { TeamRow } from './keys.ts';
import { openStream } from './server.ts';

/** The first release that writes to the disk before it confirms. */
const oldest = [2, 10];

/** @param now milliseconds */
export async function status(connection: NatsConnection, team: TeamRow, now: number): Promise<string[]> {
  const { state, config, cluster } = await openStream(connection, team.replicas);
  const version = connection.info?.version ?? 'unknown';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < (oldest[0] ?? 0) || (major === oldest[0] && minor < (oldest[1] ?? 0));
  const copies = (cluster?.replicas ?? []).filter(({ current, offline }) => current && offline !== true).length + 1;
  const soon = now + 14 * 24 * 60 * 60_000;
  return [
    `Server ${connection.info?.server_name ?? ''}, nats-server ${version}${isOld ? ': for trying out. For production take 2.10 or newer with sync_interval: always' : ''}`,
    `Log: ${state.messages} messages, ${(state.bytes / 1e6).toFixed(1)} MB, last ${state.messages === 0 ? 'none yet' : state.last_ts}`,
    `Kept on ${config.num_replicas} machine${config.num_replicas === 1 ? '' : `s, ${copies} of them up to date`}`,
    ...people(team, now, soon),
  ];
}

function people({ invites }: TeamRow, now: number, soon: number): string[] {
  if (invites.length === 0) return ['Nobody is invited yet.'];
  return invites.map(({ person, key, expires, revoked }) => {
    const ends = Date.parse(expires);
    const how =
      revoked !== null
        ? `revoked ${revoked.slice(0, 10)}`
        : ends < now
          ? `expired ${expires.slice(0, 10)}`
          : `until ${expires.slice(0, 10)}${ends < soon ? ', ends soon' : ''}`;
    return `  ${person}  ${key.slice(0, 12)}\u2026  ${how}`;
  });
}
