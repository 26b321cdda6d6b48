/** A message to a service that is a server of this machine, and what a person decides about it. */
import { afterEach, beforeEach } from 'vitest';
import { deliver } from '@/lib/escalation/deliver.ts';
import { settled } from '@/lib/escalation/delivery.ts';
import { rowOf, type Scene, scene } from './outbox-scene.ts';
import { type Service, type Services, startServices, type Trouble } from './services.ts';

export const { id } = rowOf('slack');
/** Anew for each test. */
export let server: Services;

/** To be called once in a file of tests. */
export function withServices(): void {
  beforeEach(async () => {
    server = await startServices();
  });
  afterEach(() => server.close());
}

export const stage = (service: Service, troubles: readonly Trouble[] = [], message = rowOf(service)): Scene => {
  server.troubles.push(...troubles);
  return scene(server.port, [message]);
};
export const row = (on: Scene) => on.rows.get(id);
export const go = (on: Scene) => deliver(id, on.ports);
/** What a person decides. */
export const choose = (on: Scene, choice: 'again' | 'arrived' | 'stop') =>
  on.ports.change(id, (one) => settled(one, choice, on.clock, 'Ana'));
