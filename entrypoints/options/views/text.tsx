/** The text of the own layer for those who like to write it, and what lies below it for reading. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { stringify } from 'yaml';
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
      <h2 id="text-title">The playbook as text</h2>
      <label class="field" for="layer">
        <span>Layer</span>
        <select
          id="layer"
          value={shown.value}
          onChange={(event) => {
            shown.value = event.currentTarget.value;
          }}
        >
          {[...views].reverse().map(({ name, title }) => (
            <option key={name} value={name}>
              {name === 'own' ? 'Decided here, to change' : `${title}, to read`}
            </option>
          ))}
        </select>
      </label>
      {layer === undefined ? (
        <>
          <p class="quiet">
            Write only what you decide; everything else comes from the layers below. Lines that begin with # are your
            notes.
          </p>
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
        No mistakes.
      </p>
    );
  return (
    <ul class="stack" aria-label="Mistakes">
      {mistakes.value.slice(0, 50).map(({ line, column, sentence, path }) => (
        <li key={`${line}:${column}:${path}`}>
          <a href={atLine(line, column)}>Line {line ?? '?'}</a>: {sentence}
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
        failed.value = `The text editor can\u2019t be loaded: ${String(error)}`;
      },
    );
    return () => {
      ended = true;
      end();
    };
  }, [readOnly, value]);
  return <div ref={place} class="code" />;
}
