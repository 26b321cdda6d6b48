/** The text of the own layer for those who like to write it, and what lies below it for reading. */

import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { stringify } from 'yaml';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { typed } from '../document.ts';
import { atLine, route } from '../route.ts';
import { layers, mistakes, text } from '../state.ts';

const shown = signal<string>('own');
const failed = signal<string | null>(null);

export function TextView() {
  const views = layers.value?.layers ?? [];
  const layer = views.find(({ name }) => name === shown.value && name !== 'own');
  return (
    <section class="section stack" aria-labelledby="text-title">
      <h2 id="text-title">{t('options.text.title')}</h2>
      <label class="field" for="layer">
        <span>{t('options.text.layer')}</span>
        <select
          id="layer"
          value={shown.value}
          onChange={(event) => {
            shown.value = event.currentTarget.value;
          }}
        >
          {[...views].reverse().map(({ name, title }) => (
            <option key={name} value={name}>
              {name === 'own' ? t('options.text.own') : t('options.text.toRead', { layer: title })}
            </option>
          ))}
        </select>
      </label>
      {layer === undefined ? (
        <>
          <p class="quiet">{t('options.text.about')}</p>
          <Editor key="own" readOnly={false} />
          <Mistakes />
        </>
      ) : (
        <Editor key={layer.name} readOnly={true} value={layer.text ?? stringify(layer.file, { lineWidth: 110 })} />
      )}
      {failed.value !== null && <p class="wrong">{failed}</p>}
    </section>
  );
}

function Mistakes() {
  if (mistakes.value.length === 0)
    return (
      <p role="status" class="quiet">
        {t('options.text.noMistakes')}
      </p>
    );
  return (
    <ul class="stack" aria-label={t('options.text.mistakes')}>
      {mistakes.value.slice(0, 50).map(({ line, column, sentence, path }) => (
        <li key={`${line}:${column}:${path}`}>
          <Said
            text={t('options.text.mistake', { line: slot('line'), mistake: slot('mistake') })}
            parts={{
              line: <a href={atLine(line, column)}>{t('options.entry.line', { line: line ?? '?' })}</a>,
              mistake: sentence,
            }}
          />
        </li>
      ))}
    </ul>
  );
}

/** The editor is large and loaded when this view is opened. */
function Editor({ readOnly, value }: { readonly readOnly: boolean; readonly value?: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let end: () => void = () => undefined;
    let ended = false;
    import('../code-editor.ts').then(
      ({ openEditor }) => {
        if (ended || place.current === null) return;
        const editor = openEditor(place.current, value ?? text.peek(), readOnly, typed);
        end = editor.close;
        if (readOnly) return;
        const stop = [
          text.subscribe(editor.show),
          mistakes.subscribe(editor.mark),
          route.subscribe(({ view, field }) => {
            const [line, column] = (field ?? '').split(':').map(Number);
            if (view === 'text' && line !== undefined && line > 0) editor.jump(line, column ?? 1);
          }),
        ];
        end = () => {
          for (const one of stop) one();
          editor.close();
        };
      },
      (error: unknown) => {
        failed.value = t('options.text.notLoaded', { error: sentenceOf(error) });
      },
    );
    return () => {
      ended = true;
      end();
    };
  }, [readOnly, value]);
  return <div ref={place} class="code" dir="ltr" />;
}
