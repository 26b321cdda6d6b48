/** The team's playbook: what is decided here goes to colleagues as a text, and theirs comes into force here. */

import { v4, v7 } from 'uuid';
import { t } from '@/lib/i18n.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { database } from '@/lib/platform/database.ts';
import { deviceId, recordAll } from '@/lib/platform/journal.ts';
import { ownPlaybook } from '@/lib/platform/own-playbook.ts';
import { withArrival } from '@/lib/platform/record-rows.ts';
import { type Membership, readCursor, readMembership } from '@/lib/platform/team/membership.ts';
import { keepVersion } from '@/lib/platform/versions.ts';
import { editPlaybook } from '@/lib/playbook/edit.ts';
import { withoutSecrets } from '@/lib/playbook/secrets.ts';
import { type Deed, playbookKey } from '@/lib/record/event.ts';
import { piecesOf, type TeamPlaybook, teamPlaybook } from '@/lib/record/playbook-texts.ts';
import { sha256 } from '@/lib/record/sha256.ts';
import { watchlistPrefix } from '@/lib/record/team-deeds.ts';
import { decided } from '../decide.ts';
import { checkOwn, inTurn } from '../playbook/save.ts';
import { watchEdit } from '../playbook/watch-edit.ts';

/** Which state of the team's playbook was brought into force here, and what kept it from it. */
const stateName = 'team-text';
interface State {
  readonly sign: string;
  readonly problem: string | null;
}

const stateNow = async (): Promise<State> =>
  ((await database.meta.get(stateName))?.value as State | undefined) ?? { sign: '', problem: null };

export const forgetTeamText = (): Promise<void> => database.meta.delete(stateName);

/** What the team of now has decided; what another team decided before does not count. */
async function known({ from }: Membership): Promise<TeamPlaybook> {
  const { round } = await readCursor(database);
  const rows = await database.events.where('key').equals(playbookKey).toArray();
  const watched = await database.events.where('key').startsWith(watchlistPrefix).toArray();
  const ours = [...rows, ...watched].filter((row) => row.round === round || (row.n ?? 0) >= from);
  return teamPlaybook(ours.map(withArrival));
}

/** @returns the deeds that carry a text to the team, none where there is no team; addresses of channels never leave */
export async function textDeeds(text: string): Promise<Deed[]> {
  const membership = await readMembership();
  if (membership === null) return [];
  const shared = withoutSecrets(text).text;
  const [hash, { texts }] = await Promise.all([sha256(shared), known(membership)]);
  const pieces = piecesOf(shared);
  const [version, base, parts] = [v4(), texts.at(-1)?.version ?? null, pieces.length];
  return pieces.map(
    (piece, index): Deed => ({
      kind: 'playbook-text',
      key: playbookKey,
      version,
      base,
      hash,
      part: index + 1,
      parts,
      text: piece,
    }),
  );
}

/** @param complete everything that the server has is here: who then finds no playbook brings the own one */
export const followTeamText = (complete: boolean): Promise<string | null> =>
  inTurn(async () => {
    const membership = await readMembership();
    if (membership === null) return null;
    const [team, own, before, device] = await Promise.all([
      known(membership),
      ownPlaybook.read(),
      stateNow(),
      deviceId(),
    ]);
    if (own.problem !== null) return own.problem;
    const head = team.texts.at(-1);
    if (head === undefined && complete && own.value.savedAt !== null)
      await recordAll(await textDeeds(own.value.text), membership.invite.person);
    if (team.sign.trim() === '' || team.sign === before.sign) return before.problem;
    await keepTheirs(team);
    const written = head === undefined || head.device === device ? own.value.text : head.text;
    const text = team.watched.reduce((now, one) => editPlaybook(now, [watchEdit(one)]), written);
    const problem = head !== undefined && (await sha256(head.text)) !== head.hash ? damaged : await use(text, team);
    await database.meta.put({ name: stateName, value: { sign: team.sign, problem } satisfies State });
    return problem;
  });

const damaged = t('editor.team.text.damaged');

/** @returns why it can't be used, as a sentence */
async function use(text: string, team: TeamPlaybook): Promise<string | null> {
  const { value } = await ownPlaybook.read();
  if (text === value.text) return null;
  const { mistakes, changes } = await checkOwn(text);
  const [first] = mistakes;
  const last = team.watched.at(-1);
  const head = team.texts.at(-1);
  const who = last?.by ?? head?.by ?? '';
  if (first !== undefined) return t('editor.team.text.unusable', { who, sentence: first.sentence });
  const at = last === undefined && head !== undefined ? head.at : new Date().toISOString();
  await keepVersion({ id: v7(), hash: await sha256(text), at, who, changes, text });
  await ownPlaybook.write({ version: 1, text, savedAt: at, by: who });
  await decided();
  return null;
}

/** A text that another one was written over stands in the history, so that nothing of it is lost. */
async function keepTheirs({ texts, beside }: TeamPlaybook): Promise<void> {
  if (beside === null) return;
  const { hash, at, by, text } = beside;
  if ((await database.versions.filter((one) => one.hash === hash).count()) > 0) return;
  await keepVersion({
    id: v7(),
    hash,
    at,
    who: by,
    changes: [t('editor.team.text.beside', { who: texts.at(-1)?.by ?? '' })],
    text,
  });
}

/** For the view: what does not fit together. */
export async function teamTextState(): Promise<NonNullable<Answers['read-team']>['playbook']> {
  const membership = await readMembership();
  if (membership === null) return { problem: null, beside: null };
  const [{ problem }, { texts, beside }] = await Promise.all([stateNow(), known(membership)]);
  const head = texts.at(-1);
  return {
    problem,
    beside:
      beside === null || head === undefined
        ? null
        : { by: beside.by, at: beside.at, holds: { by: head.by, at: head.at } },
  };
}
