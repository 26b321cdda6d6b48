/** Unsaved changes survive a closed tab: they are kept in this page's own storage until they are saved or discarded. */
import { z } from 'zod';

const key = 'draft';
const draftSchema = z.object({ text: z.string(), base: z.string(), at: z.iso.datetime() });
export type Draft = z.infer<typeof draftSchema>;

export function readDraft(): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return draftSchema.safeParse(kept).data ?? null;
  } catch {
    return null;
  }
}

/** @returns `false` when the browser has no room for it: then a closed tab would lose it */
export function keepDraft(draft: Draft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
