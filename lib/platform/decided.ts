/** What one person decided for this browser. What the organisation decides stands in its playbook: `own-playbook.ts`. */
import { defaultSettings, settingsSchema } from './settings.ts';
import { kept } from './stored.ts';

export const settings = kept('settings', settingsSchema, defaultSettings);
