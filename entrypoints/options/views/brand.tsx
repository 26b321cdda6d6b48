/** Who the brand is: everything by which a post is known to be about it. */
import { Chips } from '@/components/playbook/chips.tsx';
import { siteNames } from '@/components/playbook/names.ts';
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
        <h2 id="brand-names">Your brand</h2>
        <p class="quiet">Posts that name you get a badge; everybody else’s stay as they are.</p>
        <TextAt path={['brand', 'name']} label="Name of the brand" placeholder="Bramble Air" maxLength={80} />
        <Handles brand={brand} site="x" hint="Your own accounts, without the sign: brambleair" />
        <Handles brand={brand} site="facebook" hint="The page’s name in its address: facebook.com/brambleair" />
        <ChipsAt
          path={['brand', 'aliases']}
          label="Also known as, hashtags"
          placeholder="Bramble Airlines, #brambleair"
        />
        <ChipsAt path={['brand', 'products']} label="Products" placeholder="BrambleGo card" />
      </section>
      <section class="section stack" aria-labelledby="brand-fields">
        <h2 id="brand-fields">Experts</h2>
        <ChipsAt
          path={['brand', 'fields']}
          label="Your field, as an expert’s profile would name it"
          hint="An expert in your own field weighs more than one in another."
          placeholder="aviation, passenger rights"
        />
        <ChipsAt
          path={['trades']}
          adds
          label="Words of a profile that name an expert"
          hint="Yours are added to those below. A star stands for any ending."
        />
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
      label={`Accounts on ${siteNames[site]}`}
      words={handles}
      hint={hint}
      add={(fresh) => write([...handles, ...fresh])}
      remove={(word) => write(handles.filter((one) => one !== word))}
      mark={<Changed path={['brand', 'handles']} what={`accounts on ${siteNames[site]}`} />}
    />
  );
}
