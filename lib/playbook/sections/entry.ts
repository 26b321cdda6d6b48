/** What the sections of a playbook are made of. */

import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { levels, roles } from '../words.ts';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, t('editor.mistake.noId'));
export const role = z.enum(roles);
export const level = z.enum(levels);
export const title = z.string().trim().min(1).max(120);
/** An https link, or nothing yet. */
export const link = z
  .url({ protocol: /^https$/u, error: t('editor.mistake.noLink') })
  .max(2_000)
  .or(z.literal(''));
/** One text in several languages: { en: …, de: … }. */
export const byLanguage = z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/u), z.string().min(1).max(4_000));
/** Words to look for: a star stands for any ending, a tilde for up to three words between. */
export const phrase = z.string().trim().min(1).max(80);
export const phrasesByLanguage = z.record(z.string().min(2).max(8), z.array(phrase).max(3_000));
/** The day, as 2026-11-30. */
export const day = z.iso.date({ error: t('editor.mistake.noDay') });

/** An entry of a list as a layer may write it: only what differs from the layer below, or that it is off. */
export const patch = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject({ ...shape, off: z.boolean() })
    .partial()
    .extend({ id });
