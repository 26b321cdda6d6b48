/** What was captured, written, approved and published, and what the review says. */
import type { Evidence, Incident, Published, Stamp, Statement, Task } from '../incident.ts';
import type { Part, Taken } from './taken.ts';

type Words = Pick<Incident, 'statements' | 'published' | 'review'>;
type Draft = Omit<Statement, 'approvals' | 'published'>;
type Approval = Statement['approvals'][number] & { readonly hash: string };
type Undated = Omit<Task, 'due'>;

const day = 24 * 60 * 60_000;

export function words(): Part<Words & { readonly tasks: (from: string) => readonly Task[] }> {
  const drafts = new Map<string, Draft>();
  const approvals = new Map<string, Approval[]>();
  const published = new Map<string, Published>();
  const review = new Map<string, Stamp & { readonly answer: string }>();
  const tasks = new Map<string, Undated>();
  return {
    take({ deed, stamp }) {
      if (deed.kind === 'statement-drafted') {
        const { kind: _, key: __, statement: id, ...draft } = deed;
        drafts.set(id, { ...stamp, id, ...draft });
      } else if (deed.kind === 'statement-approved') {
        const { statement, hash, role, approved, why } = deed;
        const others = (approvals.get(statement) ?? []).filter((one) => one.role !== role || one.hash !== hash);
        approvals.set(statement, [...others, { ...stamp, hash, role, approved, why }]);
      } else if (deed.kind === 'published') {
        const { publication: id, what, statement, text, url, next } = deed;
        // What went out can be told more about, such as its link; when it went out stays.
        published.set(id, { ...(published.get(id) ?? stamp), id, what, statement, text, url, next });
      } else if (deed.kind === 'review') review.set(deed.question, { ...stamp, answer: deed.answer });
      else if (deed.kind === 'task') {
        const { task: id, title, role, owner, after } = deed;
        const before = tasks.get(id);
        const done = deed.done ? (before?.done ?? stamp) : null;
        if (deed.withdrawn) tasks.delete(id);
        else tasks.set(id, { ...stamp, id, title, role, owner, after, done });
      }
    },
    result: () => ({
      statements: [...drafts.values()].map((draft) => ({
        ...draft,
        approvals: (approvals.get(draft.id) ?? []).flatMap(({ hash, ...one }) => (hash === draft.hash ? [one] : [])),
        published: [...published.values()].filter(({ statement }) => statement === draft.id),
      })),
      published: [...published.values()],
      review: Object.fromEntries(review),
      tasks: (from) =>
        [...tasks.values()].map((task) => ({
          ...task,
          due: new Date(Date.parse(from) + task.after * day).toISOString(),
        })),
    }),
  };
}

/** Evidence is only ever added. @param event the id of the event that carries it */
export function evidence(): { take(taken: Taken, event: string): void; result(): readonly Evidence[] } {
  const captured = new Map<string, Evidence>();
  return {
    take({ deed, stamp }, event) {
      if (deed.kind !== 'evidence' || captured.has(deed.evidence)) return;
      const { kind: _, key: __, evidence: id, ...one } = deed;
      captured.set(id, { ...stamp, ...one, id, number: captured.size + 1, event });
    },
    result: () => [...captured.values()],
  };
}
