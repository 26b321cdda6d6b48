/** Who the brand is: the first run's only question, and the same form later in the options. */
import { useSignal } from '@preact/signals';
import type { BrandWords } from '@/lib/platform/save-brand.ts';
import type { Brand } from '@/lib/playbook/sections/brand.ts';

interface Props {
  readonly brand: Brand | null;
  readonly save: (brand: BrandWords) => Promise<void>;
  readonly saveWord: string;
}

const list = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

const questions = [
  { id: 'name', label: 'Name of the brand', hint: 'Bramble Air', required: true },
  { id: 'x', label: 'Handles on X', hint: '@brambleair, @brambleaircare', required: false },
  { id: 'facebook', label: 'Pages on Facebook', hint: 'facebook.com/brambleair', required: false },
  { id: 'aliases', label: 'Also known as, hashtags', hint: 'Bramble Airlines, #brambleair', required: false },
  { id: 'products', label: 'Products', hint: 'BrambleGo card', required: false },
  {
    id: 'fields',
    label: 'Your field, as an expert\u2019s profile would name it',
    hint: 'aviation, passenger rights',
    required: false,
  },
] as const;

/** Name and handles are enough to begin with; the rest waits behind a line. */
const first = 3;

export function BrandForm({ brand, save, saveWord }: Props) {
  const said = useSignal('');
  const before: Record<(typeof questions)[number]['id'], readonly string[]> = {
    name: brand === null ? [] : [brand.name],
    x: brand?.handles.x ?? [],
    facebook: brand?.handles.facebook ?? [],
    aliases: brand?.aliases ?? [],
    products: brand?.products ?? [],
    fields: brand?.fields ?? [],
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = new FormData(event.currentTarget);
    const words = (id: string) => list(String(typed.get(id) ?? ''));
    try {
      await save({
        name: String(typed.get('name') ?? '').trim(),
        x: words('x'),
        facebook: words('facebook'),
        aliases: words('aliases'),
        products: words('products'),
        fields: words('fields'),
      });
      said.value = 'Saved. Open pages look again at once.';
    } catch (error) {
      said.value = error instanceof Error ? error.message : String(error);
    }
  };
  const field = ({ id, label, hint, required }: (typeof questions)[number]) => (
    <label key={id} class="field">
      <span>{label}</span>
      <input name={id} required={required} placeholder={hint} defaultValue={before[id].join(', ')} autocomplete="off" />
    </label>
  );
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      {questions.slice(0, first).map(field)}
      <details open={brand !== null}>
        <summary>More ways in which people name you</summary>
        <div class="stack">{questions.slice(first).map(field)}</div>
      </details>
      <div class="row">
        <button type="submit" class="button first">
          {saveWord}
        </button>
        <small role="status">{said}</small>
      </div>
    </form>
  );
}
