/** Where good advice disagrees: one choice for each question, with its reason. */
import { policyName, policyValue } from '@/components/playbook/names.ts';
import { t } from '@/lib/i18n.ts';
import { put } from '../document.ts';
import { Changed } from '../fields.tsx';
import { fieldId } from '../route.ts';
import { playbook } from '../state.ts';

export function PoliciesView() {
  return (
    <section class="section stack" aria-labelledby="policies">
      <h2 id="policies">{t('options.policies.title')}</h2>
      <p class="quiet">{t('options.policies.about')}</p>
      {Object.entries(playbook.value?.policies ?? {}).map(([id, { value, values, why }]) => {
        const path = ['policies', id];
        return (
          <fieldset key={id} class="policy" id={fieldId(path)} tabIndex={-1}>
            <legend class="row">
              {policyName(id)} <Changed path={path} what={policyName(id)} />
            </legend>
            <p class="quiet">{why}</p>
            {values.map((one) => (
              <label key={one} class="check">
                <input
                  type="radio"
                  name={`policy-${id}`}
                  checked={one === value}
                  onChange={() => {
                    // Written as the value alone: the choices and the reason stay those of the layer below.
                    void put(path, one);
                  }}
                />
                {policyValue(id, one)}
              </label>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}
