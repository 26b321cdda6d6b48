/** Writes down how far the tour is: one deed after the other, so that two panels never lose one of each other. */
import type { Body } from '@/lib/platform/messages.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import { tour } from '@/lib/platform/tour.ts';
import { afterDeed } from '@/lib/tour/hints.ts';

const inTurn = oneByOne();

export const goOn = ({ deed }: Body<'tour'>): Promise<null> =>
  inTurn(async () => {
    const { value: before } = await tour.read();
    const next = afterDeed(before, deed, Date.now());
    if (next !== before) await tour.write(next);
    return null;
  });
