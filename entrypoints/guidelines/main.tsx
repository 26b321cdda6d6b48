/** A plain page for everybody who speaks for the organisation: read it, print it, hang it up. */
import { speak } from '@/lib/i18n.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import '@/assets/styles/panel.css';
import '@/assets/styles/guidelines.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Guidelines } from '@/components/playbook/guidelines.tsx';
import { t } from '@/lib/i18n.ts';
import { ask } from '@/lib/platform/ask.ts';
import { joinWhatHolds } from '@/lib/playbook/layers.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';

const book = signal<Playbook | null>(null);
const problem = signal<string | null>(null);

async function load(): Promise<void> {
  document.title = t('editor.guidelines.title');
  try {
    const { layers } = await ask('read-layers', {});
    const usable = layers.flatMap(({ name, file, shipped }) => (file === null ? [] : [{ name, file, shipped }]));
    book.value = joinWhatHolds(usable, checkPlaybook).playbook;
    document.title = t('editor.guidelines.page', { brand: book.value.brand.name });
  } catch (error) {
    problem.value = sentenceOf(error);
  }
}

function Page() {
  if (problem.value !== null) return <p role="alert">{problem.value}</p>;
  if (book.value === null) return <p class="empty">{t('editor.shell.reading')}</p>;
  return <Guidelines playbook={book.value} today={new Date()} print={() => print()} />;
}

speak(document);
void load();
const app = document.getElementById('app');
if (app !== null) render(<Page />, app);
