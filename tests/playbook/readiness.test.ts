/** How prepared a plan is: each gap leads to a field, and each one-click fix closes its gap. */
import { describe, expect, it } from 'vitest';
import { starterParts } from '@/lib/commands/files.ts';
import { editPlaybook } from '@/lib/playbook/edit.ts';
import { joinLayers } from '@/lib/playbook/layers.ts';
import { parsePlaybook } from '@/lib/playbook/parse.ts';
import { readiness } from '@/lib/playbook/readiness.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { starterFile } from '@/lib/playbook/starter.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { starter } from '../triage/scene.ts';

const now = new Date('2026-11-21T12:00:00Z');
const idsOf = (playbook: Playbook, at = now) => readiness(playbook, at).gaps.map(({ id }) => id);
const branded: Playbook = {
  ...starter,
  brand: { ...starter.brand, name: 'Bramble Air', handles: { x: ['brambleair'] } },
};

describe('readiness', () => {
  it('asks first who the brand is', () => {
    expect(idsOf(starter).slice(0, 2)).toEqual(['brand', 'handles']);
    expect(idsOf(branded)).not.toContain('brand');
  });

  it('counts what was looked at: what is there and the gaps are all of it', () => {
    const { score, gaps } = readiness(branded, now);
    expect(score.ready + gaps.length).toBe(score.of);
    expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
  });

  it('wants a contact for everybody and a backup for those who are called in a crisis', () => {
    expect(idsOf(branded)).toEqual(expect.arrayContaining(['contact-pr', 'backup-pr', 'contact-tech', 'channel']));
    expect(idsOf(branded)).not.toContain('backup-tech');
    const reach = {
      mail: 'press@bramble.example',
      phone: '',
      chat: 'https://chat.example/crisis',
      channel: '',
      name: 'Ana',
    };
    const reached = {
      ...branded,
      stakeholders: branded.stakeholders.map((one) => ({ ...one, ...reach, backup: reach })),
    };
    expect(idsOf(reached).filter((id) => /contact|backup|channel|topics-reach/u.test(id))).toEqual([]);
  });

  it('says which topics reach nobody', () => {
    const gap = readiness(branded, now).gaps.find(({ id }) => id === 'topics-reach');
    expect(gap?.why).toContain('Late delivery');
  });

  it('wants two administrators for each account', () => {
    const account = (admins: string[]) => ({
      ...branded,
      prepared: { ...branded.prepared, accounts: [{ id: 'x', site: 'x' as const, handle: '@BrambleAir', admins }] },
    });
    expect(idsOf(account(['Ana']))).toContain('admins-x-brambleair');
    expect(idsOf(account(['Ana', 'Ben']))).not.toContain('admins-x-brambleair');
  });

  it('nags 90 days after the last review, not before', () => {
    const reviewed = { ...branded, prepared: { ...branded.prepared, reviewedOn: '2026-08-23' } };
    expect(idsOf(reviewed, new Date('2026-11-20T12:00:00Z'))).not.toContain('review');
    expect(idsOf(reviewed, new Date('2026-11-21T12:00:00Z'))).toContain('review');
  });

  it('wants three first answers in each language in which the team answers', () => {
    expect(idsOf(branded).filter((id) => id.startsWith('replies-'))).toEqual([]);
    const polish = { ...branded.replies, contact: { ...branded.replies.contact, pl: 'wiadomo\u015b\u0107' } };
    expect(idsOf({ ...branded, replies: polish })).toContain('replies-pl');
  });

  it('closes each gap that has a fix with that fix', () => {
    const below = { name: 'starter' as const, file: starterFile(starterParts()) };
    const begun = editPlaybook('', [
      { path: ['brand', 'name'], value: 'Bramble Air' },
      { path: ['brand', 'handles'], value: { x: ['brambleair'] } },
      { path: ['timescales', 'crisis', 'update'], value: null },
    ]);
    const joined = (text: string): Playbook => {
      const { file } = parsePlaybook(text);
      const { playbook } = joinLayers(file === null ? [below] : [below, { name: 'own', file }], checkPlaybook);
      if (playbook === null) throw new Error('the text has a mistake');
      return playbook;
    };
    const fixes = readiness(joined(begun), now).gaps.filter(({ fix }) => fix !== undefined);
    expect(fixes.map(({ id }) => id)).toEqual(expect.arrayContaining(['clock-crisis-update', 'review', 'drill']));
    for (const { id, fix } of fixes) {
      const fixed = joined(editPlaybook(begun, fix?.edits ?? []));
      // An account that was added still wants its administrators, but now has a field for them.
      if (id.startsWith('admins-')) expect(fixed.prepared.accounts).toHaveLength(1);
      else expect(idsOf(fixed)).not.toContain(id);
    }
  });
});
