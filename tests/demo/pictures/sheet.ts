/** One page with all pictures side by side, so that a look through the product takes a minute. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Taken } from './camera.ts';

const safe = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

const figure = ({ theme, width, file, why }: Taken): string => {
  const says = `${theme}, ${width}`;
  if (file === null) return `<figure class="gone"><figcaption>${says}: ${safe(why ?? '')}</figcaption></figure>`;
  const image = `<a href="${safe(file)}"><img loading="lazy" src="${safe(file)}" alt="${says}" width="${width / 2}"></a>`;
  return `<figure>${image}<figcaption>${says}</figcaption></figure>`;
};

/** Writes index.html into the folder. @returns its path */
export function writeSheet(folder: string, taken: readonly Taken[], language: string | null): string {
  const names = [...new Set(taken.map(({ name }) => name))];
  const parts = names.map(
    (name) =>
      `<section id="${safe(name)}"><h2>${safe(name)}</h2><div>${taken
        .filter((one) => one.name === name)
        .map(figure)
        .join('')}</div></section>`,
  );
  const links = names.map((name) => `<a href="#${safe(name)}">${safe(name)}</a>`).join(' ');
  const path = join(folder, 'index.html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Firebreak: every view</title><style>
body{font:14px system-ui,sans-serif;margin:24px;background:#c9ced5;color:#14171c}
nav a{margin-inline-end:8px}h2{margin:32px 0 8px}
div{display:flex;gap:16px;overflow-x:auto;align-items:flex-start}
figure{margin:0;flex:none}img{height:auto;border-radius:6px;display:block}
.gone{border:2px solid #a11043;padding:24px;max-width:300px}
</style><h1>Firebreak: every view${language === null ? '' : ` (${safe(language)})`}</h1><nav>${links}</nav>${parts.join('')}</html>`,
  );
  return path;
}
