/** How far this person is on the tour: kept on this machine, written by the worker alone. */
import { z } from 'zod';
import { hints, noTour, type Tour } from '@/lib/tour/hints.ts';
import { kept, onStored } from './stored.ts';

const key = 'tour';
const tourSchema = z.strictObject({
  begun: z.iso.datetime().nullable(),
  gone: z.array(z.enum(hints)).max(hints.length).readonly(),
  over: z.boolean(),
});

export const tourDeed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begin') }),
  z.strictObject({ kind: z.literal('gone'), hint: z.enum(hints) }),
  z.strictObject({ kind: z.literal('end') }),
  z.strictObject({ kind: z.literal('again') }),
]);

export const tour = kept(key, tourSchema, noTour);

/** Tells it now and at every change. What can't be read is no tour: nobody has to hear of that. */
export function watchTour(tell: (tour: Tour) => void): void {
  const read = () => void tour.read().then(({ value }) => tell(value));
  onStored([key], read);
  read();
}
