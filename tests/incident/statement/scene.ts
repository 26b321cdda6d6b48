/** The starter playbook with a brand and people, the shipped phrase lists, and a question to the builder of which a test says only what differs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { lexicons as readLexicons, starterParts } from '@/lib/commands/files.ts';
import { noAnswers, type StatementAnswers } from '@/lib/incident/statement/answers.ts';
import { type Asked, type Built, buildStatement } from '@/lib/incident/statement/build.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { readStarter } from '@/lib/playbook/starter.ts';
import { wording, wordingSchema } from '@/lib/response/draft/wording.ts';

const read = readStarter(starterParts());
if (!read.ok) throw new Error('the starter playbook is broken');

export const playbook: Playbook = {
  ...read.value,
  brand: { ...read.value.brand, name: 'Bramble Air' },
  stakeholders: read.value.stakeholders.map((one) => (one.role === 'exec' ? { ...one, name: 'Ines Oduya' } : one)),
};

const folder = join(import.meta.dirname, '../../../assets/response');
export const wordings = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => wording(wordingSchema.parse(parse(readFileSync(join(folder, name), 'utf8')))));
export const lexicons = readLexicons();

export const now = new Date('2026-11-16T09:00:00Z');

export const full: StatementAnswers = {
  ...noAnswers,
  responsibility: 'at-fault',
  before: false,
  words: {
    what_happened: 'the outage of our booking site',
    when: 'Monday, 6:40',
    who_is_affected: 'about 400 people with a flight today',
    why_upset: 'you waited for hours and nobody answered',
    cause: 'an update was not tested under load',
    done: 'the old version is back',
    doing: 'every open booking is checked by hand',
    remedy: 'everybody who missed a flight is booked on the next one',
    prevention: 'from today every update runs on a test system for a day',
    contact: 'a direct message',
  },
  nextUpdate: '2026-11-16T10:30:00.000Z',
  speaker: { role: 'exec', name: 'Ines Oduya, Managing director' },
};

export const answers = (differs: Partial<StatementAnswers> = {}): StatementAnswers => ({ ...full, ...differs });

/** The same answers without some of the words. */
export const lacking = (...ids: (keyof StatementAnswers['words'])[]): StatementAnswers =>
  answers({ words: Object.fromEntries(Object.entries(full.words).filter(([id]) => !ids.some((one) => one === id))) });

export const build = (differs: Partial<Asked> = {}): Built =>
  buildStatement(
    {
      playbook,
      level: 'crisis',
      topics: [],
      answers: full,
      language: 'en',
      sites: ['x', 'facebook'],
      skeleton: null,
      edited: null,
      given: [],
      earlier: [],
      now,
      ...differs,
    },
    wordings,
    lexicons,
  );

export const red = (built: Built): string[] => built.meter.filter((one) => one.red).map(({ id }) => id);
