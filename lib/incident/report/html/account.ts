/** What was said and done: posts, decisions, words in public, people told, the course, evidence, review and tasks. */
import { t, count as written } from '@/lib/i18n.ts';
import { toBase64 } from '../../evidence/base64.ts';
import { notForensic } from '../../evidence/limits.ts';
import type { Report } from '../model.ts';
import { oneLine } from '../plain-text.ts';
import { columns, counted, counterName, date, instant, publicationNames, roleNames, toldNames } from '../words.ts';
import { html, link, type Markup, said, slot, words } from './markup.ts';
import { level, time } from './overview.ts';
import { table } from './plots.ts';

/** A reader wants the matter; the whole text stands in the file. */
const longestPost = 1_200;
const mostMoments = 400;

const named = (role: keyof typeof roleNames | null, name: string) =>
  role === null ? name : `${name} (${roleNames[role]})`;
const countedAll = (counts: Readonly<Record<string, number | null>>): string =>
  Object.entries(counts)
    .map(([name, count]) => (count === null ? `? ${counterName(name)}` : counted(count, name)))
    .join(' \u00b7 ');
const cut = (text: string): string => (text.length > longestPost ? `${text.slice(0, longestPost)}\u2026` : text);

export function posts({ posts: { worst, count }, zone }: Report): Markup {
  return html`<h2>${t('report.gravest.head')}</h2>${
    worst.length === 0
      ? html`<p class="quiet">${t('report.gravest.none')}</p>`
      : html`<p class="quiet">${t('report.gravest.shown', count, { shown: String(worst.length), count: written(count) })}</p><div class="posts">${worst.map(
          (
            one,
          ) => html`<article><header>${one.level === null ? null : level(one.level)}<b>${words(one.author ?? t('report.authorHidden'))}</b>${one.at === null ? html`<span class="quiet">${t('report.timeUnknown')}</span>` : time(one.at, zone)}${one.url === null ? null : link(one.url, t('report.open'))}</header>
<blockquote>${words(cut(one.text ?? t('report.wordsUnread')))}</blockquote>
<p class="quiet">${countedAll(one.counts)} \u00b7 ${one.answeredAt === null ? t('report.gravest.notAnswered') : said(t('report.gravest.answered', { when: slot('when') }), { when: time(one.answeredAt, zone) })}</p></article>`,
        )}</div>`
  }`;
}

export function decisions({ decisions: all, zone }: Report): Markup {
  return html`<h2>${t('report.decisions.head')}</h2>${
    all.length === 0
      ? html`<p class="quiet">${t('report.decisions.none')}</p>`
      : table(
          columns('when', 'who', 'what', 'why'),
          all.map(({ at, by, what, why }) => [time(at, zone), words(by), words(what), words(why)]),
        )
  }`;
}

export function published({ published: all, zone }: Report): Markup {
  return html`<h2>${t('report.published.head')}</h2>${
    all.length === 0
      ? html`<p class="quiet">${t('report.published.none')}</p>`
      : all.map(
          ({
            what,
            text,
            at,
            by,
            url,
            approvals,
          }) => html`<article><header><b>${publicationNames[what]}</b>${time(at, zone)}<span class="quiet">${said(t('report.published.by', { who: slot('who') }), { who: words(by) })}</span>${link(url, url === null ? '' : t('report.open'))}</header>
<blockquote>${words(text)}</blockquote>${
            approvals.length === 0
              ? null
              : html`<p class="quiet">${said(t('report.published.approved', { names: slot('names') }), { names: approvals.map((one, index) => html`${index === 0 ? null : t('report.between')}${words(named(one.role, one.by))} ${time(one.at, zone)}`) })}</p>`
          }</article>`,
        )
  }`;
}

export function told({ told: all, zone }: Report): Markup {
  return html`<h2>${t('report.told.head')}</h2>${
    all.length === 0
      ? html`<p class="quiet">${t('report.told.none')}</p>`
      : table(
          columns('when', 'who', 'how', 'by', 'result'),
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
  const more = all.length - shown.length;
  return html`<h2>${t('report.course.head')}</h2>${table(
    columns('when', 'what'),
    shown.map(({ at, sentence }) => [time(at, zone), words(oneLine(sentence, 300))]),
  )}<p class="quiet">${more > 0 ? t('report.course.more', more, { more: written(more), count: written(logged) }) : t('report.course.whole', logged, { count: written(logged) })}</p>`;
}

export interface Pictured {
  readonly hash: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const safeType = (type: string): boolean => /^image\/(?:png|jpeg|webp)$/u.test(type);

export function evidence({ evidence: all }: Report, pictures: readonly Pictured[]): Markup {
  return html`<h2>${t('report.evidence.head')}</h2>${
    all.length === 0
      ? html`<p class="quiet">${t('report.evidence.none')}</p>`
      : all.map(({ number, captured, by, author, url, text, counts, note, hashes }) => {
          const picture = pictures.find(({ hash, type }) => hash === hashes.screenshot && safeType(type));
          return html`<article><header><b>${number}</b><time datetime="${captured}">${captured.replace('T', ' ').replace(/\.\d+Z$/u, ' UTC')}</time><span>${words(author ?? t('report.authorHidden'))}</span><span class="quiet">${said(t('report.capturedBy', { who: slot('who') }), { who: words(by) })}</span></header>
${url === '' ? null : html`<p>${link(url, words(oneLine(url, 200)), 'whole')}</p>`}<blockquote>${words(cut(text ?? t('report.wordsUnread')))}</blockquote>
<p class="quiet">${countedAll(counts)}</p>${note === '' ? null : html`<p>${words(note)}</p>`}
${picture === undefined ? null : html`<img alt="${t('report.evidence.picture', { number: String(number) })}" src="data:${picture.type};base64,${toBase64(picture.bytes)}">`}
<p><code>SHA-256 ${hashes.whole}</code>${hashes.screenshot === undefined ? null : html`<br><code>${t('report.evidence.pictureHash', { hash: hashes.screenshot })}</code>`}</p></article>`;
        })
  }<p class="quiet">${notForensic.join(' ')}</p>`;
}

export function review({ review: all, tasks, steps, zone }: Report): Markup {
  const answered = all.filter(({ answer }) => answer !== null);
  return html`<h2>${t('report.review.head')}</h2>${
    answered.length === 0
      ? html`<p class="quiet">${t('report.review.none')}</p>`
      : html`<dl class="lines">${answered.map(({ asks, answer, by }) => html`<div><dt>${words(asks)}</dt><dd>${words(answer ?? '')} <span class="quiet">${words(by ?? '')}</span></dd></div>`)}</dl>`
  }${
    steps.mandatoryOpen.length === 0
      ? null
      : html`<p>${said(t('report.review.mandatory', { steps: slot('steps') }), { steps: words(steps.mandatoryOpen.join('; ')) })}</p>`
  }<h2>${t('report.tasks.head')}</h2>${
    tasks.length === 0
      ? html`<p class="quiet">${t('report.tasks.none')}</p>`
      : table(
          columns('due', 'task', 'owner', 'done'),
          [...tasks]
            .sort((one, other) => one.after - other.after)
            .map(({ after, due, title, role, owner, done }) => [
              t('report.tasks.day', { day: String(after), date: date(due, zone) }),
              words(title),
              words(owner === '' ? (role === null ? t('report.tasks.nobody') : roleNames[role]) : named(role, owner)),
              done === null
                ? t('report.tasks.open')
                : html`${time(done.at, zone)}${t('report.between')}${words(done.by)}`,
            ]),
        )
  }`;
}

export interface Sealed {
  readonly seal: string;
  readonly heads: readonly { readonly device: string; readonly n: number; readonly hash: string }[];
}

export function ending({ exportedAt, zone, logged }: Report, sealed: Sealed | null): Markup {
  return html`<footer><p>${t('report.ending.exported', logged, { when: instant(exportedAt, zone), count: written(logged) })}</p>${
    sealed === null
      ? null
      : html`<p>${said(t('report.ending.sealed', { seal: slot('seal') }), { seal: html`<code>${sealed.seal}</code>` })}</p><ul>${sealed.heads.map(({ device, n, hash }) => html`<li>${said(t('report.ending.device', { device: device.slice(0, 8), number: String(n), hash: slot('hash') }), { hash: html`<code>${hash}</code>` })}</li>`)}</ul>`
  }</footer>`;
}
