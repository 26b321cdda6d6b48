/** How well the pages could be read lately, so that a changed page shows as that and never as silence. */

import { browser } from '@/lib/platform/browser.ts';
import type { Body } from '@/lib/platform/messages.ts';

/** Kept for the panel, gone with the browser. */
export async function reportReading(reading: Body<'report-reading'>): Promise<null> {
  await browser.storage.session.set({ reading: { ...reading, at: new Date().toISOString() } });
  return null;
}
