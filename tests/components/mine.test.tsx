// @vitest-environment happy-dom
/** The settings of this browser, in several tabs at once: each sends what was changed in it, and shows what is stored. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const at = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const heard: ((changes: object, area: string) => void)[] = [];
  const asked: unknown[] = [];
  const here = globalThis as unknown as Record<string, Record<string, unknown>>;
  here.chrome = {
    ...here.chrome,
    runtime: {
      id: 'firebreak',
      sendMessage: async (message: { body: { change: object } }) => {
        asked.push(message);
        stored.settings = { ...(stored.settings as object), ...message.body.change };
        return { ok: true, value: null };
      },
    },
    storage: {
      local: { get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}) },
      onChanged: { addListener: (one: (typeof heard)[number]) => heard.push(one) },
    },
  };
  here.browser = here.chrome;
  return { stored, heard, asked };
});

const { Mine } = await import('@/entrypoints/options/mine.tsx');
const place = document.createElement('div');
document.body.append(place);

const rest = () => new Promise((done) => setTimeout(done));
/** As another tab, or whoever deletes everything. */
const storedElsewhere = (settings: unknown) =>
  act(async () => {
    if (settings === undefined) delete at.stored.settings;
    else at.stored.settings = settings;
    for (const tell of at.heard) tell({ settings: {} }, 'local');
    await rest();
  });
const [name, calm, days] = [0, 1, 3].map((index) => () => {
  const input = place.querySelectorAll('input')[index];
  if (input === undefined) throw new Error('no field');
  return input;
}) as [() => HTMLInputElement, () => HTMLInputElement, () => HTMLInputElement];
const type = (field: () => HTMLInputElement, value: string, leave = true) =>
  act(async () => {
    field().value = value;
    field().dispatchEvent(new Event('input', { bubbles: true }));
    if (leave) field().dispatchEvent(new Event('change', { bubbles: true }));
    await rest();
  });
const said = () => place.querySelector('[role=status]')?.textContent;

beforeEach(async () => {
  await act(() => render(null, place));
  await act(() => render(<Mine />, place));
  await storedElsewhere({ me: 'Ana', showCalm: true, openPanel: true, retentionDays: 30 });
  at.asked.length = 0;
});

describe('the settings of this browser', () => {
  it('are sent one by one: what another tab chose stays', async () => {
    await type(days, '14');
    expect(at.asked).toEqual([{ name: 'set-settings', body: { change: { retentionDays: 14 } } }]);
    expect(said()).toBe('Saved.');
  });

  it('show what another tab chose, and the defaults after everything was deleted', async () => {
    await storedElsewhere({ me: 'Bo', showCalm: false, openPanel: true, retentionDays: 7 });
    expect([name().value, calm().checked, days().value]).toEqual(['Bo', false, '7']);
    await storedElsewhere(undefined);
    expect([name().value, calm().checked, days().value]).toEqual(['', true, '30']);
  });

  it('leave alone what is just being typed', async () => {
    await type(name, 'Ana R', false);
    await storedElsewhere({ me: 'Ana', showCalm: false, openPanel: true, retentionDays: 30 });
    expect([name().value, calm().checked]).toEqual(['Ana R', false]);
  });

  it.each(['', '0', '366', '1.5'])(
    'take no number of days that is none ("%s"): a sentence says which',
    async (value) => {
      await type(days, value);
      expect(at.asked).toEqual([]);
      expect(said()).toBe('Give a whole number of days, from 1 to 365.');
      expect(days().value).toBe(value);
    },
  );
});
