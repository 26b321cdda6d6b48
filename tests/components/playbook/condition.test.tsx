// @vitest-environment happy-dom
/** A rule's condition as controls: each change makes the whole condition anew, and a refused one shows what still holds. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { ConditionControls } from '@/components/playbook/condition.tsx';
import { Refusing } from '@/components/playbook/refusing.tsx';
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import { facts } from '@/lib/triage/facts/index.ts';

const words = {
  facts,
  signs: { ours: { fact: 'own', is: true }, grave: { fact: 'gravity', is: 'grave' } },
  topics: [{ id: 'billing', title: 'Billing' }],
};

/** @param refuses why every change is refused */
function drawn(condition: Condition, refuses: string | null = null) {
  const place = document.createElement('div');
  const seen: Condition[] = [];
  act(() =>
    render(
      <Refusing
        change={(next: Condition) => {
          seen.push(next);
          return refuses;
        }}
      >
        {(change) => <ConditionControls id="c" condition={condition} words={words} change={change} />}
      </Refusing>,
      place,
    ),
  );
  const control = (label: string, index = 0) => {
    const found = [...place.querySelectorAll<HTMLSelectElement>(`[aria-label="${label}"]`)][index];
    if (found === undefined) throw new Error(`no ${label}`);
    return found;
  };
  const set = (label: string, value: string, index = 0) =>
    act(() => {
      const one = control(label, index);
      one.value = value;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { place, seen, set, control };
}

const few: Condition = { fact: 'followers', below: 500 };

describe('a comparison', () => {
  it('takes another number, comparator and fact', () => {
    const { seen, set } = drawn(few);
    set('followers of the author, below', '800');
    set('How followers of the author is compared', 'atLeast');
    set('How followers of the author is compared', 'unknown');
    set('What is looked at', 'media');
    expect(seen).toEqual([
      { fact: 'followers', below: 800 },
      { fact: 'followers', atLeast: 500 },
      { fact: 'followers', known: false },
      { fact: 'media', is: true },
    ]);
  });

  it('shows shares as percentages and keeps them as shares', () => {
    const { control, seen, set } = drawn({ fact: 'complaint', atLeast: 0.55 });
    expect(control('complaint, at least').value).toBe('55');
    set('complaint, at least', '62.5');
    expect(seen).toEqual([{ fact: 'complaint', atLeast: 0.625 }]);
  });

  it('is turned round and back', () => {
    const one = drawn(few);
    one.set('Whether it holds or not', 'not');
    expect(one.seen).toEqual([{ not: few }]);
    const other = drawn({ not: few });
    other.set('Whether it holds or not', 'so');
    expect(other.seen).toEqual([few]);
  });

  it('alone gets a second one beside it', () => {
    const { seen, set } = drawn(few);
    set('Add a condition', 'sign');
    expect(seen).toEqual([{ all: [few, { sign: 'ours' }] }]);
  });
});

describe('a group', () => {
  const both: Condition = { all: [few, { not: { sign: 'ours' } }] };

  it('is joined in another way', () => {
    const { seen, set } = drawn(both);
    set('How the conditions are joined', 'any');
    set('How the conditions are joined', 'not-any');
    expect(seen).toEqual([{ any: both.all }, { not: { any: both.all } }]);
  });

  it('changes inside and keeps the rest', () => {
    const { seen, set } = drawn(both);
    set('A sign', 'grave');
    expect(seen).toEqual([{ all: [few, { not: { sign: 'grave' } }] }]);
  });

  it('that is left with one part is that part', () => {
    const { place, seen } = drawn(both);
    act(() => place.querySelectorAll<HTMLButtonElement>('[aria-label="Take out this condition"]')[1]?.click());
    expect(seen).toEqual([few]);
  });
});

describe('a refused change', () => {
  it('says why, and the control shows what still holds', () => {
    const { place, set, control } = drawn(few, 'Not here.');
    set('What is looked at', 'media');
    expect(place.querySelector('[role="alert"]')?.textContent).toBe('Not here.');
    expect(control('What is looked at').value).toBe('followers');
  });
});
