/**
 * `npm run bench:incident`: folding and showing an incident of 10,000 posts and 5,000 entries by hand, in milliseconds of the processor: other
 * work on the machine does not count.
 */
import '@/lib/commands/english.ts';
import { logPage } from '@/lib/incident/rows.ts';
import { viewOf } from '@/lib/incident/view.ts';
import { large } from '../../incident/large.ts';
import { declare, fold, led, loud, playbook, start } from '../../incident/scene.ts';

const story = led();
story.ask(0, declare());
const events = [...story.events, ...large(10_000, 5_000)];

function median(work: () => unknown): string {
  const times = Array.from({ length: 21 }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1_000;
  }).sort((one, other) => one - other);
  return `${times[10]?.toFixed(1)} ms (worst ${times[20]?.toFixed(1)})`;
}

const incident = fold(events);
const view = viewOf(incident, playbook, loud, start);
console.log(`events            ${events.length}`);
console.log(`fold              ${median(() => fold(events))}`);
console.log(`view              ${median(() => viewOf(incident, playbook, loud, start))}`);
console.log(`page of the log   ${median(() => logPage(incident, 2_000, 100))}`);
console.log(`view's message    ${(JSON.stringify(view).length / 1_000).toFixed(0)} kB`);
