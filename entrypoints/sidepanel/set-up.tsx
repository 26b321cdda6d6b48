/** The first run: one question, and badges at once. */
import { BrandForm } from '@/components/panel/brand-form.tsx';
import { Sign } from '@/components/panel/level.tsx';
import { type BrandWords, saveBrand } from '@/lib/platform/save-brand.ts';
import { Notices } from './notices.tsx';

export function SetUp() {
  const save = (words: BrandWords) => saveBrand(words, null);
  return (
    <>
      <header class="head">
        <Sign level="crisis" />
        <h1 class="grow">Firebreak</h1>
      </header>
      <main>
        <Notices />
        <section class="section stack" aria-labelledby="set-up">
          <h2 id="set-up">Who are you?</h2>
          <p class="quiet">
            Posts that name you get a badge; everybody else’s stay as they are. Nothing leaves this machine.
          </p>
          <BrandForm brand={null} save={save} saveWord="Show badges" />
        </section>
      </main>
    </>
  );
}
