/** Whom to loop in, for a start: the roles that decide in a crisis, with a name and a mail address each. */
import { useSignal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import type { Edit } from '@/lib/playbook/edit.ts';
import { keyOf } from '@/lib/playbook/overlay.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import { edit, save, saying } from '../document.ts';
import { addressOf } from '../route.ts';

/** Who approves words, who decides where they are said, who is asked about fault: without them nothing moves. */
const first = ['social-lead', 'pr', 'legal'] as const;

export function PeopleStep({ all }: { readonly all: readonly Stakeholder[] }) {
  const said = useSignal('');
  const people = first.flatMap((role) => all.filter((one) => one.role === role).slice(0, 1));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = new FormData(event.currentTarget);
    const edits = people.flatMap((one): Edit[] => {
      const key = keyOf(one) ?? one.role;
      const changed = (part: 'name' | 'mail') => {
        const value = String(typed.get(`${key}.${part}`) ?? '').trim();
        return value === one[part] ? [] : [{ path: ['stakeholders', { entry: key }, part], value }];
      };
      return [...changed('name'), ...changed('mail')];
    });
    if (edits.length === 0) return;
    const refused = edit(edits);
    if (refused !== null) {
      said.value = refused;
      return;
    }
    await save();
    said.value = saying.value;
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <p class="quiet">{t('first.people.why')}</p>
      {people.map((one) => {
        const key = keyOf(one) ?? one.role;
        return (
          <fieldset key={key} class="columns">
            <legend>
              <bdi>{one.title}</bdi>
            </legend>
            <label class="field">
              <span>{t('first.people.name')}</span>
              <input name={`${key}.name`} maxLength={80} defaultValue={one.name} autocomplete="off" />
            </label>
            <label class="field">
              <span>{t('first.people.mail')}</span>
              <input name={`${key}.mail`} type="email" defaultValue={one.mail} autocomplete="off" />
            </label>
          </fieldset>
        );
      })}
      <div class="row">
        <button type="submit" class="button">
          {t('first.save')}
        </button>
        <small role="status">{said}</small>
      </div>
      <p>
        <a href={addressOf('people')}>{t('first.people.all')}</a>
      </p>
    </form>
  );
}
