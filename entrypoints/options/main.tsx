/** Settings: the brand, the people to loop in, what this browser shows and keeps. */
import '@/assets/styles/panel.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { BrandForm } from '@/components/panel/brand-form.tsx';
import { Sign } from '@/components/panel/level.tsx';
import { StakeholderForm } from '@/components/panel/stakeholder-form.tsx';
import type { Answers } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { saveBrand } from '@/lib/platform/save-brand.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { Mine } from './mine.tsx';

const read = signal<Answers['read-playbook'] | null>(null);
const problem = signal<string | null>(null);

const load = () =>
  ask('read-playbook', {}).then(
    (answer) => {
      read.value = answer;
    },
    (error: unknown) => {
      problem.value = String(error);
    },
  );

function Options() {
  const book = read.value?.playbook;
  return (
    <div class="page">
      <header class="head">
        <Sign level="crisis" />
        <h1>Firebreak: settings</h1>
      </header>
      <main>
        <div role="alert">
          {[problem.value, read.value?.problem].map(
            (line) => line != null && <p class="section notice grave">{line}</p>,
          )}
        </div>
        {book === undefined ? (
          <p class="empty">Reading the playbook …</p>
        ) : (
          <>
            <section class="section stack" aria-labelledby="brand">
              <h2 id="brand">Your brand</h2>
              <BrandForm
                brand={book.brand.name === '' ? null : book.brand}
                saveWord="Save"
                save={(words) => saveBrand(words, book.brand).then(load)}
              />
            </section>
            <section class="section stack" aria-labelledby="people">
              <h2 id="people">People to loop in</h2>
              <StakeholderForm
                stakeholders={book.stakeholders}
                save={(stakeholders) => ask('set-stakeholders', { stakeholders: [...stakeholders] }).then(load)}
              />
            </section>
          </>
        )}
        <Mine />
        <DeleteEverything done={load} />
      </main>
    </div>
  );
}

void load();
const app = document.getElementById('app');
if (app !== null) render(<Options />, app);
