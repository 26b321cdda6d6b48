/** What was said and done: posts, decisions, words in public, people told, the course, evidence, review and tasks. */
import { toBase64 } from '../../evidence/base64.ts';
import { notForensic } from '../../evidence/limits.ts';
import type { Report } from '../model.ts';
import { oneLine } from '../plain-text.ts';
import { date, instant, many, publicationNames, roleNames, singular, toldNames } from '../words.ts';
import { html, link, type Markup, words } from './markup.ts';
import { level, time } from './overview.ts';
import { table } from './plots.ts';

/** A reader wants the matter; the whole text stands in the file. */
const longestPost = 1_200;
const mostMoments = 400;

const named = (role: keyof typeof roleNames | null, name: string) =>
  role === null ? name : `${name} (${roleNames[role]})`;
const counted = (counts: Readonly<Record<string, number | null>>): string =>
  Object.entries(counts)
    .map(([name, count]) => (count === null ? `? ${name}` : many(count, singular(name), name)))
    .join(' \u00b7 ');
const cut = (text: string): string => (text.length > longestPost ? `${text.slice(0, longestPost)}\u2026` : text);

export function posts({ posts: { worst, count }, zone }: Report): Markup {
  return html`<h2>The posts to know</h2>${
    worst.length === 0
      ? html`<p class="quiet">No post was read.</p>`
      : html`<p class="quiet">The gravest ${worst.length} of ${many(count, 'post')}. \u201c?\u201d: not visible on the page.</p><div class="posts">${worst.map(
          (
            one,
          ) => html`<article><header>${one.level === null ? null : level(one.level)}<b>${words(one.author ?? 'Author not shown')}</b>${one.at === null ? html`<span class="quiet">time unknown</span>` : time(one.at, zone)}${one.url === null ? null : link(one.url, 'Open')}</header>
<blockquote>${words(cut(one.text ?? 'The words could not be read.'))}</blockquote>
<p class="quiet">${counted(one.counts)}${one.answeredAt === null ? ' \u00b7 not answered' : html` \u00b7 answered ${time(one.answeredAt, zone)}`}</p></article>`,
        )}</div>`
  }`;
}

export function decisions({ decisions: all, zone }: Report): Markup {
  return html`<h2>Decisions</h2>${
    all.length === 0
      ? html`<p class="quiet">None was written down.</p>`
      : table(
          ['When', 'Who', 'What', 'Why'],
          all.map(({ at, by, what, why }) => [time(at, zone), words(by), words(what), words(why)]),
        )
  }`;
}

export function published({ published: all, zone }: Report): Markup {
  return html`<h2>What was said in public</h2>${
    all.length === 0
      ? html`<p class="quiet">Nothing was recorded as published.</p>`
      : all.map(
          ({
            what,
            text,
            at,
            by,
            url,
            approvals,
          }) => html`<article><header><b>${publicationNames[what]}</b>${time(at, zone)}<span class="quiet">by ${words(by)}</span>${link(url, url === null ? '' : 'Open')}</header>
<blockquote>${words(text)}</blockquote>${
            approvals.length === 0
              ? null
              : html`<p class="quiet">Approved by ${approvals.map((one, index) => html`${index === 0 ? null : ', '}${words(named(one.role, one.by))} ${time(one.at, zone)}`)}</p>`
          }</article>`,
        )
  }`;
}

export function told({ told: all, zone }: Report): Markup {
  return html`<h2>Who was told</h2>${
    all.length === 0
      ? html`<p class="quiet">Nobody was told through Firebreak.</p>`
      : table(
          ['When', 'Who', 'How', 'By', 'Result'],
          all.map(({ at, name, role, channel, by, state }) => [
            time(at, zone),
            words(named(role, name)),
            channel,
            words(by),
            toldNames[state],
          ]),
        )
  }`;
}

export function timeline({ timeline: all, zone, logged }: Report): Markup {
  const shown = all.slice(0, mostMoments);
  return html`<h2>The course</h2>${table(
    ['When', 'What'],
    shown.map(({ at, sentence }) => [time(at, zone), words(oneLine(sentence, 300))]),
  )}<p class="quiet">${all.length > shown.length ? `${many(all.length - shown.length, 'more turning point')} and the` : 'The'} whole log of ${many(logged, 'entry', 'entries')} stand${all.length > shown.length ? '' : 's'} in the exported file.</p>`;
}

export interface Pictured {
  readonly hash: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const safeType = (type: string): boolean => /^image\/(?:png|jpeg|webp)$/u.test(type);

export function evidence({ evidence: all }: Report, pictures: readonly Pictured[]): Markup {
  return html`<h2>Evidence</h2>${
    all.length === 0
      ? html`<p class="quiet">Nothing was captured.</p>`
      : all.map(({ number, captured, by, author, url, text, counts, note, hashes }) => {
          const picture = pictures.find(({ hash, type }) => hash === hashes.screenshot && safeType(type));
          return html`<article><header><b>${number}</b><time datetime="${captured}">${captured.replace('T', ' ').replace(/\.\d+Z$/u, ' UTC')}</time><span>${words(author ?? 'Author not shown')}</span><span class="quiet">captured by ${words(by)}</span></header>
${url === '' ? null : html`<p>${link(url, words(oneLine(url, 200)), 'whole')}</p>`}<blockquote>${words(cut(text ?? 'The words could not be read.'))}</blockquote>
<p class="quiet">${counted(counts)}</p>${note === '' ? null : html`<p>${words(note)}</p>`}
${picture === undefined ? null : html`<img alt="Screenshot of evidence ${number}" src="data:${picture.type};base64,${toBase64(picture.bytes)}">`}
<p><code>SHA-256 ${hashes.whole}</code>${hashes.screenshot === undefined ? null : html`<br><code>screenshot ${hashes.screenshot}</code>`}</p></article>`;
        })
  }<p class="quiet">${notForensic.join(' ')}</p>`;
}

export function review({ review: all, tasks, steps, zone }: Report): Markup {
  const answered = all.filter(({ answer }) => answer !== null);
  return html`<h2>Review and lessons</h2>${
    answered.length === 0
      ? html`<p class="quiet">The review has not been held yet.</p>`
      : html`<dl class="lines">${answered.map(({ asks, answer, by }) => html`<div><dt>${words(asks)}</dt><dd>${words(answer ?? '')} <span class="quiet">${words(by ?? '')}</span></dd></div>`)}</dl>`
  }${
    steps.mandatoryOpen.length === 0
      ? null
      : html`<p>Mandatory and not done: ${words(steps.mandatoryOpen.join('; '))}.</p>`
  }<h2>Tasks for day 30, 60 and 90</h2>${
    tasks.length === 0
      ? html`<p class="quiet">None was set.</p>`
      : table(
          ['Due', 'Task', 'Owner', 'Done'],
          [...tasks]
            .sort((one, other) => one.after - other.after)
            .map(({ after, due, title, role, owner, done }) => [
              html`Day ${after}, ${date(due, zone)}`,
              words(title),
              words(owner === '' ? (role === null ? 'nobody yet' : roleNames[role]) : named(role, owner)),
              done === null ? 'open' : html`${time(done.at, zone)}, ${words(done.by)}`,
            ]),
        )
  }`;
}

export interface Sealed {
  readonly seal: string;
  readonly heads: readonly { readonly device: string; readonly n: number; readonly hash: string }[];
}

export function ending({ exportedAt, zone, logged }: Report, sealed: Sealed | null): Markup {
  return html`<footer><p>Exported ${instant(exportedAt, zone)} from a log of ${many(logged, 'entry', 'entries')}.</p>${
    sealed === null
      ? null
      : html`<p>The exported file can be verified. To compare: seal <code>${sealed.seal}</code></p><ul>${sealed.heads.map(({ device, n, hash }) => html`<li>Device ${device.slice(0, 8)}, entry ${n}: <code>${hash}</code></li>`)}</ul>`
  }</footer>`;
}
