/** Languages of a text, one of them chosen; another one can be begun. */
import { languageName } from '@/components/playbook/names.ts';
import { t } from '@/lib/i18n.ts';

/** Those that the starter is written in come first; a team may write any. */
const usual = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'ja',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'tr',
  'cs',
  'ko',
  'zh',
  'ar',
];

interface Props {
  readonly id: string;
  readonly languages: readonly string[];
  readonly chosen: string;
  readonly choose: (tag: string) => void;
}

export function LanguageTabs({ id, languages, chosen, choose }: Props) {
  const shown = languages.includes(chosen) ? languages : [...languages, chosen];
  return (
    <div class="row languages" id={id} role="group" aria-label={t('options.languages.language')}>
      {shown.map((tag) => (
        <button key={tag} type="button" class="button" aria-pressed={tag === chosen} onClick={() => choose(tag)}>
          {languageName(tag)}
        </button>
      ))}
      <select
        aria-label={t('options.languages.anotherLanguage')}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value !== '') choose(event.currentTarget.value);
          event.currentTarget.value = '';
        }}
      >
        <option value="">{t('options.languages.another')}</option>
        {usual
          .filter((tag) => !shown.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
      </select>
    </div>
  );
}
