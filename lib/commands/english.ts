/** The interface's sentences where no browser is: commands and tests in node speak English. To be imported before anything that says something. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { messagesOf } from './messages-of.ts';

const english = messagesOf(parse(readFileSync(join(import.meta.dirname, '../../assets/locales/en.yml'), 'utf8')));
const i18n = {
  getMessage: (key: string): string => english.get(key) ?? '',
  getUILanguage: (): string => 'en-US',
};

// Where the look-up asks for it: the browser's global, in its plainest form.
const nowhere = globalThis as { chrome?: Record<string, unknown> };
nowhere.chrome = { ...nowhere.chrome, i18n };
