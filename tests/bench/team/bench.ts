/**
 * `npm run bench:team [-- crowd | browser | simulation]`: how fast colleagues see a deed with 200 of them connected, how fast a real
 * browser catches up, and what 10,000 managers would ask of servers. Needs nats-server; `browser` also `npx wxt build`.
 */
import '@/lib/commands/english.ts';
import { hasServer } from '../../team/nats.ts';
import { browserFigures } from './browser.ts';
import { crowdFigures } from './crowd.ts';
import { simulate } from './simulation.ts';

const parts: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  crowd: () => crowdFigures(200),
  browser: browserFigures,
  simulation: async () => simulate(),
};
const wanted = process.argv.slice(2).filter((name) => name in parts);
for (const name of wanted.length === 0 ? Object.keys(parts) : wanted) {
  if (name !== 'simulation' && !hasServer) continue;
  console.log(`\n${name}`);
  for (const line of (await parts[name]?.()) ?? []) console.log(line);
}
process.exit();
