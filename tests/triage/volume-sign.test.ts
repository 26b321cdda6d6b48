import { describe, expect, it } from 'vitest';
import { rulesOnVolume, volumeSign } from '@/lib/triage/volume-sign.ts';
import { starter } from './scene.ts';

const playbook = starter;
const sign = (negative: number, ordinary: number, topic: Record<string, number> = {}) =>
  volumeSign(playbook, { negative, ordinary, topic });

describe('the side of the playbook’s limits on which the volume stands', () => {
  it('stays the same while no limit is passed', () => {
    expect(sign(3, 2)).toBe(sign(5, 2));
    expect(sign(12, 2, { outage: 6 })).toBe(sign(13, 2, { outage: 7 }));
  });

  it('changes when there is a wave by the playbook’s own limits, and when it is over', () => {
    expect(sign(10, 3)).not.toBe(sign(9, 3));
    expect(sign(12, 5)).not.toBe(sign(12, 4));
  });

  it('changes with each topic that becomes one of a crowd', () => {
    expect(sign(12, 2, { outage: 5, late: 4 })).not.toBe(sign(12, 2, { outage: 5, late: 5 }));
    expect(sign(12, 2, { outage: 5 })).not.toBe(sign(12, 2, { late: 5 }));
  });

  it('follows the limits that a team has set', () => {
    const own = {
      rules: [],
      signs: { spike: { all: [{ fact: 'negative-volume', atLeast: 40 }] } },
    };
    const at = (negative: number) => volumeSign(own, { negative, ordinary: 1, topic: {} });
    expect(at(12)).toBe(at(39));
    expect(at(39)).not.toBe(at(40));
  });
});

it('the rules that look at the volume are known, also through a sign', () => {
  const found = rulesOnVolume(playbook);
  for (const id of ['spike', 'spike-elsewhere', 'spike-unclear', 'flood']) expect(found).toContain(id);
  for (const id of ['complaint', 'spreading', 'anger']) expect(found).not.toContain(id);
});
