/** Who the brand is; once that is said, it can be changed where everything about the brand stands. */
import { BrandForm } from '@/components/panel/brand-form.tsx';
import { t } from '@/lib/i18n.ts';
import { saveBrand } from '@/lib/platform/save-brand.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { Brand } from '@/lib/playbook/sections/brand.ts';
import { addressOf } from '../route.ts';
import { load } from '../state.ts';

export function BrandStep({ brand }: { readonly brand: Brand }) {
  if (brand.name === '')
    return (
      <>
        <p class="quiet">{t('first.brand.why')}</p>
        <BrandForm
          brand={null}
          saveWord={t('first.save')}
          save={(words) => saveBrand(words, null).then(load)}
          sentenceOf={sentenceOf}
        />
      </>
    );
  return (
    <p>
      <b>
        <bdi>{brand.name}</bdi>
      </b>{' '}
      <a href={addressOf('brand')}>{t('first.change')}</a>
    </p>
  );
}
