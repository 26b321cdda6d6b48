/** The network between the servers of a cluster, which can be cut: what is sent then arrives nowhere, and nobody is told. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export interface Wires {
  /** Port under which one reaches the other. */
  between(from: number, to: number): number;
  /** Nothing goes to it or comes from it any more; its own clients still reach it. */
  cutOff(node: number): void;
  /** All wires hold; what the network kept meanwhile arrives late. */
  mend(): void;
  close(): void;
}

interface Wire {
  readonly from: number;
  readonly to: number;
  readonly server: Server;
  readonly ends: Set<readonly [Socket, Socket]>;
  cut: boolean;
}

/** @param ports where each of the servers listens for the others */
export async function wires(ports: readonly number[]): Promise<Wires> {
  const pairs = ports.flatMap((_, from) => ports.flatMap((port, to) => (from === to ? [] : [{ from, to, port }])));
  const all = await Promise.all(pairs.map(({ from, to, port }) => wire(from, to, port)));
  return {
    between(from, to) {
      const found = all.find((one) => one.from === from && one.to === to);
      if (found === undefined) throw new Error(`no wire from ${from} to ${to}`);
      return (found.server.address() as AddressInfo).port;
    },
    cutOff(node) {
      for (const one of all) {
        if (one.from !== node && one.to !== node) continue;
        one.cut = true;
        for (const ends of one.ends) for (const end of ends) end.pause();
      }
    },
    mend() {
      for (const one of all) {
        one.cut = false;
        for (const ends of one.ends) for (const end of ends) end.resume();
      }
    },
    close() {
      for (const { server, ends } of all) {
        for (const end of [...ends].flat()) end.destroy();
        server.close();
      }
    },
  };
}

async function wire(from: number, to: number, port: number): Promise<Wire> {
  const made: Wire = { from, to, server: createServer(), ends: new Set(), cut: false };
  made.server.on('connection', (near) => {
    const far = connect(port, '127.0.0.1');
    const ends = [near, far] as const;
    made.ends.add(ends);
    near.pipe(far);
    far.pipe(near);
    if (made.cut) for (const end of ends) end.pause();
    for (const end of ends) {
      // A server that is killed resets what it had.
      end.on('error', () => undefined);
      end.on('close', () => {
        made.ends.delete(ends);
        for (const both of ends) both.destroy();
      });
    }
  });
  await new Promise<void>((ready) => made.server.listen(0, '127.0.0.1', ready));
  return made;
}
