/** The report as one HTML file: nothing in it runs, nothing is fetched, everything that somebody else wrote is text. */
import { language, t } from '@/lib/i18n.ts';
import { digestOf } from '@/lib/record/sha256.ts';
import { toBase64 } from '../../evidence/base64.ts';
import type { Report } from '../model.ts';
import { namesSentence } from '../words.ts';
import {
  decisions,
  ending,
  evidence,
  type Pictured,
  posts,
  published,
  review,
  type Sealed,
  timeline,
  told,
} from './account.ts';
import { html, Markup } from './markup.ts';
import { causes, overview, promises, spread } from './overview.ts';
import { style } from './style.ts';

/** The browser holds the page to it, whatever might have slipped in: one style, by its hash, and pictures inside the file. */
async function policy(): Promise<string> {
  const hash = toBase64(await digestOf(style));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

/**
 * @param pictures screenshots to show beside their evidence; left out where names are
 * @param sealed the seal and heads of the exported file, so that a printed copy can be compared with it
 */
export async function reportPage(
  report: Report,
  pictures: readonly Pictured[],
  sealed: Sealed | null,
): Promise<string> {
  const { title, drill, brand } = report;
  const named = [brand, title].filter((part) => part !== '').join(': ');
  const called = drill ? t('report.drill.titled', { title: named }) : named;
  const page = html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(await policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${called}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${drill ? html`<div class="mark" aria-hidden="true">${t('report.drill.mark')}</div>` : null}
<main>
${drill ? html`<p class="drill" role="note">${t('report.drill.note', { mark: t('report.drill.noteMark') })}</p>` : null}
${overview(report)}
${promises(report)}
${spread(report)}
${causes(report)}
${posts(report)}
${decisions(report)}
${published(report)}
${told(report)}
${timeline(report)}
${evidence(report, report.names === 'shown' ? pictures : [])}
${review(report)}
<p class="quiet">${namesSentence(report)}</p>
</main>
${ending(report, sealed)}
</body>
</html>
`;
  return page.source;
}
