/** Where to go in a crisis: every scheduler to pause, and the pages on which access is revoked. Paths change, so they are data. */
import { z } from 'zod';
import { id, link, patch, title } from './entry.ts';

const scheduler = { id, title, url: link, how: z.string().max(400) };
export const schedulerSchema = z.strictObject({ ...scheduler, how: scheduler.how.default('') });
export const schedulerPatch = patch(scheduler);

const access = { id, title, site: z.enum(['x', 'facebook']), url: link, how: z.string().max(400) };
export const accessSchema = z.strictObject({ ...access, how: access.how.default('') });
export const accessPatch = patch(access);
