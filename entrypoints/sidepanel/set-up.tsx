/** The first run: one question, and badges at once. */
import { BrandForm } from '@/components/panel/brand-form.tsx';
import { Sign } from '@/components/panel/level.tsx';
import { t } from '@/lib/i18n.ts';
import { type BrandWords, saveBrand } from '@/lib/platform/save-brand.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
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
          <h2 id="set-up">{t('panel.setUp.head')}</h2>
          <p class="quiet">{t('panel.setUp.about')}</p>
          <BrandForm brand={null} save={save} saveWord={t('panel.setUp.save')} sentenceOf={sentenceOf} />
        </section>
      </main>
    </>
  );
}
