/** Who the brand is: everything by which a post is known to be about it. */
import { Chips } from '@/components/playbook/chips.tsx';
import { siteNames } from '@/components/playbook/names.ts';
import { t } from '@/lib/i18n.ts';
import type { Brand } from '@/lib/playbook/sections/brand.ts';
import { put } from '../document.ts';
import { Changed, ChipsAt, TextAt } from '../fields.tsx';
import { fieldId } from '../route.ts';
import { playbook } from '../state.ts';

export function BrandView() {
  const brand = playbook.value?.brand;
  if (brand === undefined) return null;
  return (
    <>
      <section class="section stack" aria-labelledby="brand-names">
        <h2 id="brand-names">{t('options.brand.title')}</h2>
        <p class="quiet">{t('options.brand.about')}</p>
        <TextAt
          path={['brand', 'name']}
          label={t('options.brand.name')}
          placeholder={t('options.brand.nameExample')}
          maxLength={80}
        />
        <Handles brand={brand} site="x" hint={t('options.brand.xHint')} />
        <Handles brand={brand} site="facebook" hint={t('options.brand.facebookHint')} />
        <ChipsAt
          path={['brand', 'aliases']}
          label={t('options.brand.aliases')}
          placeholder={t('options.brand.aliasesExample')}
        />
        <ChipsAt
          path={['brand', 'products']}
          label={t('options.brand.products')}
          placeholder={t('options.brand.productsExample')}
        />
      </section>
      <section class="section stack" aria-labelledby="brand-fields">
        <h2 id="brand-fields">{t('options.brand.experts')}</h2>
        <ChipsAt
          path={['brand', 'fields']}
          label={t('options.brand.field')}
          hint={t('options.brand.fieldHint')}
          placeholder={t('options.brand.fieldExample')}
        />
        <ChipsAt path={['trades']} adds label={t('options.brand.trades')} hint={t('options.brand.tradesHint')} />
      </section>
    </>
  );
}

/** The handles of both networks are one decision: a layer that says one of them says both. */
function Handles({
  brand,
  site,
  hint,
}: {
  readonly brand: Brand;
  readonly site: 'x' | 'facebook';
  readonly hint: string;
}) {
  const handles = brand.handles[site] ?? [];
  const write = (next: readonly string[]) => put(['brand', 'handles'], { ...brand.handles, [site]: [...next] });
  return (
    <Chips
      id={fieldId(['brand', 'handles', site])}
      label={t('options.brand.accountsOn', { site: siteNames[site] })}
      words={handles}
      hint={hint}
      add={(fresh) => write([...handles, ...fresh])}
      remove={(word) => write(handles.filter((one) => one !== word))}
      mark={<Changed path={['brand', 'handles']} what={t('options.brand.whichAccounts', { site: siteNames[site] })} />}
    />
  );
}
