import { describe, expect, it } from 'vitest';
import { handled } from '@/lib/record/fold.ts';
import { holderIn, letGo } from '@/lib/record/holder.ts';
import { care, claim, copied, start, Writer } from '../team/made.ts';

describe('who has a post', () => {
  it('is whoever took it last, and nobody once it was given back or handed on', async () => {
    const [ana, bo] = [new Writer('Ana'), new Writer('Bo')];
    const events = [await ana.does(claim(), start), await ana.does(copied(), start + 1)];
    expect(holderIn(events)).toMatchObject({ who: 'Ana', device: ana.device, state: 'handling' });
    events.push(await bo.does(claim('Ana'), start + 2));
    expect(holderIn(events)).toMatchObject({ who: 'Bo', state: 'handling' });
    events.push(await bo.does(care('answered'), start + 3));
    expect(holderIn(events)).toMatchObject({ who: 'Bo', state: 'answered' });
    events.push(await bo.does(care('escalated'), start + 4));
    expect(holderIn(events)).toBeNull();
  });

  it('stays escalated for everybody when somebody answers it meanwhile', async () => {
    const [ana, bo] = [new Writer('Ana'), new Writer('Bo')];
    const events = [await ana.does(care('escalated'), start), await bo.does(claim(), start + 1)];
    expect(handled(events).care).toMatchObject({ state: 'escalated', by: 'Ana' });
    expect(holderIn(events)).toMatchObject({ who: 'Bo' });
  });

  it('is known to have let it go by what they did after they took it, and not before', async () => {
    const ana = new Writer('Ana');
    const events = [await ana.does(care('none'), start), await ana.does(claim(), start + 1_000)];
    const at = new Date(start + 500).toISOString();
    expect(letGo(events, 'Ana', at)).toBe(false);
    events.push(await ana.does(care('none'), start + 2_000));
    expect(letGo(events, 'Ana', at)).toBe(true);
    expect(letGo(events, 'Bo', at)).toBe(false);
  });
});
