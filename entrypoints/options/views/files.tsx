/** A playbook as a file: what an import would change is shown first; an export carries no secrets. */
import { signal } from '@preact/signals';
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
        ? `${out.name} is written.`
        : `${out.name} is written. ${out.removed} webhook ${out.removed === 1 ? 'address was' : 'addresses were'} left out: they are secrets.`;
  };
  return (
    <section class="section stack" aria-labelledby="files">
      <h2 id="files">Files</h2>
      <div class="row">
        <button type="button" class="button" onClick={() => give(false)}>
          Export what is decided here
        </button>
        <button type="button" class="button" onClick={() => give(true)}>
          Export everything in force
        </button>
      </div>
      <label class="field" for="import">
        <span>Import a file</span>
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
                said.value = 'The file can\u2019t be read.';
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
    <div class="section notice stack" role="group" aria-label={`What ${name} would change`}>
      <h3>{name}</h3>
      {mistakes.length > 0 ? (
        <>
          <p>
            It has {mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`} and can’t be used like this.
            Nothing was changed.
          </p>
          <ul class="changes">
            {mistakes.slice(0, 8).map(({ line, sentence, path }) => (
              <li key={`${line}${path}${sentence}`}>
                {line === undefined ? '' : `Line ${line}: `}
                {sentence}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <div class="row" role="group" aria-label="How it is taken">
            {(['into', 'instead'] as const).map((one) => (
              <label key={one} class="check">
                <input type="radio" name="way" checked={one === way} onChange={() => look(one)} />
                {one === 'into' ? 'Lay it over what is decided here' : 'Take it instead of what is decided here'}
              </label>
            ))}
          </div>
          <p>{changes.length === 0 ? 'It would change nothing that decides.' : 'It would change:'}</p>
          <ul class="changes">
            {changes.slice(0, 12).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {changes.length > 12 && <li>and {changes.length - 12} more</li>}
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
            said.value = `${name} is taken as an unsaved change. Try it, save it, or undo.`;
            close();
          }}
        >
          Take it
        </button>
        <button type="button" class="button" onClick={close}>
          Leave it
        </button>
      </div>
    </div>
  );
}
