/** The checklist of an incident: the steps as they were copied, and what people did with each. */
import type { CopiedStep } from '@/lib/record/incident-deeds.ts';
import type { Incident, Note, Stamp, Step } from '../incident.ts';
import type { Part } from './taken.ts';

interface Kept {
  readonly step: CopiedStep;
  readonly list: string;
  readonly addedAt: string;
}
interface State extends Stamp {
  readonly state: 'open' | 'done' | 'skipped';
  readonly why: string;
}

export const steps = (): Part<(notes: readonly Note[]) => Pick<Incident, 'lists' | 'steps'>> => {
  const lists = new Map<string, Incident['lists'][number]>();
  const copied = new Map<string, Kept>();
  const owners = new Map<string, string | null>();
  const states = new Map<string, State>();
  const approvals = new Map<string, Map<string, Step['approvals'][number] & { readonly approved: boolean }>>();
  return {
    take({ deed, stamp }) {
      if (deed.kind === 'steps') {
        if (!lists.has(deed.list)) lists.set(deed.list, { ...stamp, id: deed.list, title: deed.title });
        // A step that is there keeps its words and what was done with it, also when its list comes again.
        for (const step of deed.steps)
          if (!copied.has(step.id)) copied.set(step.id, { step, list: deed.list, addedAt: stamp.at });
      } else if (deed.kind === 'step-owner') owners.set(deed.step, deed.owner);
      else if (deed.kind === 'step-state') states.set(deed.step, { ...stamp, state: deed.state, why: deed.why });
      else if (deed.kind === 'step-approval') {
        const { role, approved } = deed;
        const one = approvals.get(deed.step) ?? new Map();
        approvals.set(deed.step, one.set(role, { ...stamp, role, approved }));
      }
    },
    result: () => (notes) => {
      const byStep = grouped(notes);
      const all = [...copied.values()].map(({ step: { within, ...step }, list, addedAt }): Step => {
        const state = states.get(step.id);
        const owner = owners.get(step.id) ?? null;
        const open = owner === null ? 'open' : 'claimed';
        return {
          ...step,
          list,
          status: state === undefined || state.state === 'open' ? open : state.state,
          owner,
          addedAt,
          due: within === null ? null : new Date(Date.parse(addedAt) + within * 60_000).toISOString(),
          changed: state === undefined ? null : { by: state.by, at: state.at, why: state.why },
          approvals: [...(approvals.get(step.id)?.values() ?? [])].flatMap(({ approved, ...one }) =>
            approved ? [one] : [],
          ),
          notes: byStep.get(step.id) ?? [],
        };
      });
      return { lists: [...lists.values()], steps: all };
    },
  };
};

function grouped(notes: readonly Note[]): Map<string | null, Note[]> {
  const by = new Map<string | null, Note[]>();
  for (const note of notes) {
    const those = by.get(note.step);
    if (those === undefined) by.set(note.step, [note]);
    else those.push(note);
  }
  return by;
}
