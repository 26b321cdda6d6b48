/** Who the brand is: the first run's only question, and the same form later in the options. */
import { useSignal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import type { BrandWords } from '@/lib/platform/save-brand.ts';
import type { Brand } from '@/lib/playbook/sections/brand.ts';

interface Props {
  readonly brand: Brand | null;
  readonly save: (brand: BrandWords) => Promise<void>;
  readonly saveWord: string;
  /** What went wrong, for the reader. */
  readonly sentenceOf: (thrown: unknown) => string;
}

const list = (text: string): string[] => [
  ...new Set(
    text
      // As commas are typed in Latin, Arabic and Japanese.
      .split(/[,\u060c\u3001]/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

const questions = [
  { id: 'name', label: t('panel.brand.name'), hint: 'Bramble Air', required: true },
  { id: 'x', label: t('panel.brand.onX'), hint: '@brambleair, @brambleaircare', required: false },
  { id: 'facebook', label: t('panel.brand.onFacebook'), hint: 'facebook.com/brambleair', required: false },
  { id: 'aliases', label: t('panel.brand.aliases'), hint: 'Bramble Airlines, #brambleair', required: false },
  { id: 'products', label: t('panel.brand.products'), hint: t('panel.brand.productsLike'), required: false },
  {
    id: 'fields',
    label: t('panel.brand.field'),
    hint: t('panel.brand.fieldLike'),
    required: false,
  },
] as const;

/** Name and handles are enough to begin with; the rest waits behind a line. */
const first = 3;

export function BrandForm({ brand, save, saveWord, sentenceOf }: Props) {
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
      said.value = t('panel.brand.saved');
    } catch (error) {
      said.value = sentenceOf(error);
    }
  };
  const field = ({ id, label, hint, required }: (typeof questions)[number]) => (
    <label key={id} class="field">
      <span>{label}</span>
      <input
        name={id}
        required={required}
        placeholder={hint}
        dir="auto"
        defaultValue={before[id].join(', ')}
        autocomplete="off"
      />
    </label>
  );
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      {questions.slice(0, first).map(field)}
      <details open={brand !== null}>
        <summary>{t('panel.brand.more')}</summary>
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
