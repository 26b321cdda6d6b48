/** Contacts for each role of the playbook. */
import { useSignal } from '@preact/signals';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';

interface Props {
  readonly stakeholders: readonly Stakeholder[];
  readonly save: (stakeholders: readonly Stakeholder[]) => Promise<void>;
}

const fields = [
  { id: 'name', label: 'Name', inputMode: 'text' },
  { id: 'mail', label: 'Mail', inputMode: 'email' },
  { id: 'phone', label: 'Phone', inputMode: 'tel' },
  { id: 'chat', label: 'Chat link (https)', inputMode: 'url' },
] as const;

export function StakeholderForm({ stakeholders, save }: Props) {
  const said = useSignal('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = new FormData(event.currentTarget);
    const value = (who: Stakeholder, id: string) => String(typed.get(`${who.role}.${id}`) ?? '').trim();
    try {
      await save(
        stakeholders.map((who) => ({
          ...who,
          name: value(who, 'name'),
          mail: value(who, 'mail'),
          phone: value(who, 'phone'),
          chat: value(who, 'chat'),
        })),
      );
      said.value = 'Saved.';
    } catch (error) {
      said.value = error instanceof Error ? error.message : String(error);
    }
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      {stakeholders.map((who) => (
        <fieldset key={who.role} class="stack">
          <legend>{who.title}</legend>
          <small>{who.does}</small>
          <div class="row">
            {fields.map(({ id, label, inputMode }) => (
              <label key={id} class="field grow">
                <span>{label}</span>
                <input name={`${who.role}.${id}`} inputMode={inputMode} defaultValue={who[id]} autocomplete="off" />
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div class="row">
        <button type="submit" class="button first">
          Save
        </button>
        <small role="status">{said}</small>
      </div>
    </form>
  );
}
