/** What the volume says about a crisis: whether it is ordinary again, and how worried to be about the brand as a whole. */
import type { Quiet } from '@/lib/incident/closing.ts';
import type { Level } from '@/lib/playbook/words.ts';

/** Nobody can tell yet: closing then asks why it is closed all the same. To be fed by the volume's own meter. */
export const quietNow = async (): Promise<Quiet> => ({ ordinary: null, since: null });

/** `null`: nobody can tell; then the posts alone suggest an incident. */
export const brandNow = async (): Promise<Level | null> => null;
