/** A playbook as a file: what an import would change is shown first; an export carries no secrets. */
import { signal } from '@preact/signals';
import { count, t } from '@/lib/i18n.ts';
import { change } from '../document.ts';
import { download, exported, type Import, weigh } from '../sharing.ts';

const file = signal<{ readonly name: string; readonly text: string } | null>(null);
const weighed = signal<Import | null>(null);
const said = signal('');

const look = (way: Import['way']) => {
  if (file.value !== null) weighed.value = weigh(file.value.name, file.value.text, way);
};

export function FilesSection() {
  const give = (whole: boolean) => {
    const out = exported(whole);
    download(out);
    said.value =
      out.removed === 0
        ? t('options.files.written', { file: out.name })
        : t('options.files.writtenWithout', out.removed, { file: out.name, count: count(out.removed) });
  };
  return (
    <section class="section stack" aria-labelledby="files">
      <h2 id="files">{t('options.files.title')}</h2>
      <div class="row">
        <button type="button" class="button" onClick={() => give(false)}>
          {t('options.files.exportHere')}
        </button>
        <button type="button" class="button" onClick={() => give(true)}>
          {t('options.files.exportAll')}
        </button>
      </div>
      <label class="field" for="import">
        <span>{t('options.files.import')}</span>
        <input
          id="import"
          type="file"
          accept=".yaml,.yml,.json,.txt"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen === undefined) return;
            chosen.text().then(
              (text) => {
                file.value = { name: chosen.name, text };
                look('into');
              },
              () => {
                said.value = t('options.files.unreadable');
              },
            );
          }}
        />
      </label>
      {weighed.value !== null && <Weighed found={weighed.value} />}
      <p role="status">{said}</p>
    </section>
  );
}

function Weighed({ found }: { readonly found: Import }) {
  const { name, way, mistakes, changes, text } = found;
  const close = () => {
    weighed.value = null;
    file.value = null;
  };
  return (
    <div class="section notice stack" role="group" aria-label={t('options.files.wouldChange', { file: name })}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {mistakes.length > 0 ? (
        <>
          <p>{t('options.files.mistakes', mistakes.length, { count: count(mistakes.length) })}</p>
          <ul class="changes">
            {mistakes.slice(0, 8).map(({ line, sentence, path }) => (
              <li key={`${line}${path}${sentence}`}>
                {line === undefined ? sentence : t('options.files.mistake', { line, mistake: sentence })}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <div class="row" role="group" aria-label={t('options.files.how')}>
            {(['into', 'instead'] as const).map((one) => (
              <label key={one} class="check">
                <input type="radio" name="way" checked={one === way} onChange={() => look(one)} />
                {one === 'into' ? t('options.files.into') : t('options.files.instead')}
              </label>
            ))}
          </div>
          <p>{changes.length === 0 ? t('options.files.noChanges') : t('options.files.changes')}</p>
          <ul class="changes">
            {changes.slice(0, 12).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {changes.length > 12 && <li>{t('options.files.more', { count: count(changes.length - 12) })}</li>}
          </ul>
        </>
      )}
      <div class="row">
        <button
          type="button"
          class="button first"
          disabled={mistakes.length > 0}
          onClick={() => {
            change(text);
            said.value = t('options.files.taken', { file: name });
            close();
          }}
        >
          {t('options.entry.takeIt')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('options.files.leave')}
        </button>
      </div>
    </div>
  );
}
