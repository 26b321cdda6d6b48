/** How prepared the plan is: what is missing, why it matters, and the way to the very field. */
import { signal } from '@preact/signals';
import { Score } from '@/components/playbook/score.tsx';
import { t } from '@/lib/i18n.ts';
import { readiness } from '@/lib/playbook/readiness.ts';
import { edit } from '../document.ts';
import { addressOf } from '../route.ts';
import { playbook } from '../state.ts';

const said = signal('');

export function ReadinessView() {
  const book = playbook.value;
  if (book === null) return null;
  const { score, gaps } = readiness(book, new Date());
  return (
    <>
      <section class="section stack" aria-labelledby="score-title">
        <h2 id="score-title">{t('options.readiness.title')}</h2>
        <Score {...score} />
        <div class="row">
          <a class="button" href="guidelines.html" target="_blank" rel="noreferrer">
            {t('options.entry.guidelinesToPrint')}
          </a>
        </div>
      </section>
      <section class="section" aria-labelledby="gaps">
        <h2 id="gaps">{t('options.readiness.missing')}</h2>
        <p role="status" class="quiet">
          {said}
        </p>
        {gaps.length === 0 && <p class="empty">{t('options.readiness.nothing')}</p>}
        <ul class="gaps">
          {gaps.map(({ id, title, why, where, fix }) => (
            <li key={id} class="step">
              <div>
                <b>{title}</b>
                <br />
                <small>{why}</small>
              </div>
              <div class="row">
                {fix !== undefined && (
                  <button
                    type="button"
                    class="button first"
                    aria-label={`${fix.label}: ${title}`}
                    onClick={() => {
                      said.value = edit(fix.edits) ?? t('options.readiness.done', { title });
                    }}
                  >
                    {fix.label}
                  </button>
                )}
                <a
                  class="button"
                  href={addressOf(where.view, where.path)}
                  aria-label={t('options.readiness.goThereFor', { title })}
                >
                  {t('options.readiness.goThere')}
                </a>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
