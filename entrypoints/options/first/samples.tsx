/** Three posts about the brand as Firebreak judges them now, and the way to the real ones. */
import { useSignal } from '@preact/signals';
import { Level } from '@/components/panel/level.tsx';
import { LinkList } from '@/components/panel/link-list.tsx';
import { Reasons } from '@/components/panel/reasons.tsx';
import { t } from '@/lib/i18n.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { mentionLinks } from '@/lib/platform/mention-links.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { Brand } from '@/lib/playbook/sections/brand.ts';

export function Samples({ brand }: { readonly brand: Brand }) {
  const judged = useSignal<Answers['judge-samples'] | null>(null);
  const said = useSignal('');
  const look = async () => {
    said.value = t('first.see.judging');
    try {
      judged.value = await ask('judge-samples', {});
      said.value = '';
    } catch (error) {
      said.value = sentenceOf(error);
    }
  };
  return (
    <>
      <p class="quiet">{t('first.see.why')}</p>
      <div class="row">
        <button type="button" class="button first" onClick={() => void look()}>
          {t('first.see.show')}
        </button>
        <small role="status">{said}</small>
      </div>
      {judged.value !== null && (
        <ul class="stack samples" aria-label={t('first.see.title')}>
          {judged.value.map(({ id, author, text, level, reasons }) => (
            <li key={id} class="section stack">
              <div class="row">
                <b class="grow">
                  <bdi>{author}</bdi>
                </b>
                <Level level={level} />
              </div>
              <p dir="auto">{text}</p>
              <details>
                <summary>{t('first.see.reasons')}</summary>
                <Reasons reasons={reasons} />
              </details>
            </li>
          ))}
        </ul>
      )}
      <p>{t('first.see.real')}</p>
      <LinkList links={mentionLinks(brand)} />
    </>
  );
}
