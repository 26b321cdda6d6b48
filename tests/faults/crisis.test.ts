/** A crisis is led and people are told, with a fault at each step of the worker; what reaches them is counted at the server. */
import { afterAll } from 'vitest';
import { reaching, startServices } from '../escalation/services.ts';
import { campaign } from './campaign.ts';
import { incidentFlows } from './flows/incidents.ts';
import { tellingFlows } from './flows/telling.ts';

const services = await startServices();
afterAll(() => services.close());

/** Each message is about another post, whose address stands in it. */
function twice(): number {
  const texts = services.shown.map(({ raw }) => raw);
  return texts.length - new Set(texts).size;
}

campaign('people lead a crisis', [...incidentFlows, ...tellingFlows(services)], {
  reach: () => reaching(services.port),
  least: 440,
  twice,
});
