/** The report as files and as a message: made here, handed to the browser's downloads or to the clipboard. */

import { signal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import { compileReport } from '@/lib/incident/report/compile.ts';
import { type Exported, exportedFile, exportedPage, fileName } from '@/lib/incident/report/export.ts';
import { feedbackCsv } from '@/lib/incident/report/feedback.ts';
import { reportMarkdown } from '@/lib/incident/report/markdown.ts';
import { reportMessage } from '@/lib/incident/report/message.ts';
import { saveFile } from '@/lib/platform/save-file.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { copyPlain } from '../say/clipboard.ts';
import { type Material, materialOf } from './material.ts';

export const formats = ['page', 'markdown', 'file', 'table'] as const;
export type Format = (typeof formats)[number];

/** What came of the last one, as a sentence. */
export const saved = signal<string>('');
export const saving = signal(false);

function made(format: Format, { given, events, pictures }: Material): Promise<Exported> {
  const name = fileName(given);
  switch (format) {
    case 'page':
      return exportedPage(given, events, pictures);
    case 'file':
      return exportedFile(given, events, pictures);
    case 'markdown':
      return Promise.resolve({
        text: reportMarkdown(compileReport(given)),
        name: `${name}.md`,
        type: 'text/markdown',
      });
    case 'table':
      return Promise.resolve({ text: feedbackCsv(given), name: `${name}-feedback.csv`, type: 'text/csv' });
  }
}

async function attempt(act: () => Promise<string>): Promise<void> {
  saving.value = true;
  saved.value = t('incident.leaving.making');
  try {
    saved.value = await act();
  } catch (error) {
    saved.value = t('incident.leaving.notSaved', { why: sentenceOf(error) });
  } finally {
    saving.value = false;
  }
}

export const save = (key: IncidentKey, format: Format, names: boolean): Promise<void> =>
  attempt(async () => {
    const file = await made(format, await materialOf(key, names));
    saveFile(file);
    return t('incident.leaving.saved', { file: file.name });
  });

export const copyMessage = (key: IncidentKey): Promise<void> =>
  attempt(async () => {
    const { given } = await materialOf(key, false);
    return (await copyPlain(reportMessage(compileReport(given))))
      ? t('incident.leaving.copied')
      : t('incident.leaving.notCopied');
  });
