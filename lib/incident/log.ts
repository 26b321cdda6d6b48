/** The log in plain sentences: "Ada marked “Pause every scheduled post” as done." */
import type { IncidentDeed } from '@/lib/record/incident-deeds.ts';
import type { Incident, LogEntry } from './incident.ts';

/** Names for what the log speaks of; entries may be about steps that came with another incident. */
export type Named = Pick<Incident, 'key' | 'steps' | 'schedulers'>;

/** @returns one sentence without the time; untrusted text stays text */
export const sentenceOf = ({ by, deed, incident }: LogEntry, named: Named): string =>
  `${by} ${said(deed, namesIn(named))}.${incident === named.key ? '' : ' (In an incident that was merged into this one.)'}`;

const known = new WeakMap<Named, ReadonlyMap<string, string>>();

/** A log of thousands asks for the same names again and again. */
function namesIn(named: Named): (id: string) => string {
  const names = known.get(named) ?? new Map([...named.steps, ...named.schedulers].map(({ id, title }) => [id, title]));
  known.set(named, names);
  return (id) => `\u201c${names.get(id) ?? id}\u201d`;
}

const because = (why: string): string => (why.trim() === '' ? '' : `, because: ${why.trim()}`);
const posts = (count: number): string => (count === 1 ? 'a post' : `${count} posts`);
const quoted = (text: string): string => `\u201c${text}\u201d`;

function said(deed: IncidentDeed, name: (id: string) => string): string {
  switch (deed.kind) {
    case 'declared':
      return `declared ${deed.drill ? 'a drill' : 'the incident'} ${quoted(deed.title)} at ${deed.level}`;
    case 'titled':
      return `called it ${quoted(deed.title)}`;
    case 'levelled':
      return `set the level to ${deed.level}${because(deed.why)}`;
    case 'topics':
      return deed.topics.length === 0 ? 'took the topics away' : `set the topics: ${deed.topics.join(', ')}`;
    case 'owner':
      return deed.owner === null ? 'left the lead open' : `gave the lead to ${deed.owner}`;
    case 'phase':
      return `moved on to ${quoted(deed.phase)}`;
    case 'joined':
      return `added ${posts(deed.posts.length)}${deed.how === 'topic' ? ' by topic' : ''}`;
    case 'left':
      return `took out ${posts(deed.posts.length)}`;
    case 'steps':
      return `took in the checklist ${quoted(deed.title)}`;
    case 'step-owner':
      return deed.owner === null ? `gave ${name(deed.step)} back` : `assigned ${name(deed.step)} to ${deed.owner}`;
    case 'step-state':
      return deed.state === 'done'
        ? `did ${name(deed.step)}`
        : `${deed.state === 'skipped' ? 'skipped' : 'reopened'} ${name(deed.step)}${because(deed.why)}`;
    case 'step-approval':
      return `${deed.approved ? 'approved' : 'took back the approval of'} ${name(deed.step)} as ${deed.role}`;
    case 'note':
      return deed.withdrawn ? 'withdrew a note' : `${deed.decision ? 'decided' : 'noted'}: ${deed.text}`;
    case 'fact':
      return deed.withdrawn ? 'withdrew a fact' : `wrote down (${deed.about}): ${deed.text}`;
    case 'schedulers':
      return `took in a list of ${deed.schedulers.length} schedulers`;
    case 'scheduler':
      return schedulerWords[deed.state](name(deed.scheduler));
    case 'access':
      return deed.done ? `looked through ${quoted(deed.access)}` : `has yet to look through ${quoted(deed.access)}`;
    case 'told':
      return `${toldWords[deed.state]} ${deed.name === '' ? deed.stakeholder : deed.name} by ${deed.channel}`;
    case 'evidence':
      return `captured ${deed.url === '' ? 'evidence' : deed.url}`;
    case 'statement-drafted':
      return 'wrote a statement';
    case 'statement-approved':
      return `${deed.approved ? 'approved' : 'refused'} the statement as ${deed.role}${because(deed.why)}`;
    case 'published':
      return `published ${deed.what === 'thanks' ? 'thanks' : `the ${deed.what}`}${deed.url === null ? '' : ` at ${deed.url}`}`;
    case 'merged':
      return 'merged it into another incident';
    case 'closed':
      return `closed it${deed.despite === null ? '' : ` although it was not known to be quiet${because(deed.despite)}`}`;
    case 'reopened':
      return `opened it again${because(deed.why)}`;
    case 'review':
      return `answered the review\u2019s question ${quoted(deed.question)}`;
    case 'task':
      return `${deed.withdrawn ? 'withdrew' : deed.done ? 'did' : 'set'} the task ${quoted(deed.title)} for day ${deed.after}`;
  }
}

const schedulerWords = {
  running: (title: string) => `marked ${title} as running`,
  paused: (title: string) => `paused ${title}`,
  resumed: (title: string) => `resumed ${title}`,
  unused: (title: string) => `marked ${title} as not in use`,
} as const;

const toldWords = {
  sent: 'told',
  opened: 'began to tell',
  failed: 'could not tell',
  unsure: 'may have told',
} as const;
