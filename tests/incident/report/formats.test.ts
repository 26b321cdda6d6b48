/** Whatever people wrote stays text in every format; a drill is marked in each; names go where they were asked to go. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '@/lib/incident/evidence/file.ts';
import { verify } from '@/lib/incident/evidence/verify.ts';
import { compileReport } from '@/lib/incident/report/compile.ts';
import { exportedFile, exportedPage, fileName } from '@/lib/incident/report/export.ts';
import { feedbackCsv } from '@/lib/incident/report/feedback.ts';
import { reportPage } from '@/lib/incident/report/html/page.ts';
import { md, reportMarkdown } from '@/lib/incident/report/markdown.ts';
import { longestMessage, reportMessage } from '@/lib/incident/report/message.ts';
import { reportSchema } from '@/lib/incident/report/model.ts';
import { type Story, story } from '../story.ts';
import { nasty, saying, words } from './hostile.ts';
import { aPost, crowd, given, three } from './scene.ts';

let calm: Story;
let drill: Story;
beforeAll(async () => {
  [calm, drill] = [await story(), await story(true)];
});

describe('the Markdown', () => {
  it('shows markup of any kind as it was written', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(md(text).replace(/\\[\s\S]/gu, '')).not.toMatch(/[`*_{}[\]()<>#|~!]/u);
        expect(md(text)).not.toMatch(/[\r\n]|@(?!\u2060)/u);
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  it('keeps its headings and tables whatever people wrote', () => {
    const report = compileReport(given(calm));
    const shape = (text: string) =>
      reportMarkdown(saying(text, report))
        .split('\n')
        .map(
          (line) =>
            `${/^(?:#+|>|-|\||\*\*)/u.exec(line)?.[0] ?? ''}${line.replace(/\\[\s\S]/gu, '').split('|').length}`,
        )
        .filter((line) => !line.startsWith('>'));
    const plain = shape('words');
    fc.assert(
      fc.property(words, (text) => void expect(shape(text)).toEqual(plain)),
      { numRuns: 100, seed: 13 },
    );
  });
});

describe('the table of feedback', () => {
  const rows = (csv: string): string[][] =>
    csv
      .slice(1)
      .split(/\r\n/u)
      .filter((line) => line !== '')
      .map((line) =>
        [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/gu)].map(([, cell = '']) => cell.replaceAll('""', '"')),
      );

  it('has a line for each post and cause, the most frequent cause first', () => {
    const [, ...lines] = rows(feedbackCsv(given(calm)));
    expect(lines.map(([, cause, count]) => `${cause} ${count}`)).toEqual([
      'Outage 3',
      'Outage 3',
      'Outage 3',
      'Ignored by support 1',
    ]);
    expect(lines.map((line) => line[4])).toEqual(['91', '70', '44', '91']);
  });

  it('holds no formula and no broken row, whatever people wrote', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const csv = feedbackCsv(
          given(calm, { posts: [aPost({ text, author: text, topics: ['outage'] })], topics: { outage: text } }),
        );
        const cells = [...csv.slice(1).matchAll(/"((?:[^"]|"")*)"/gu)].map(([, cell = '']) => cell);
        expect(cells).toHaveLength(20);
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t|%]/u);
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});

describe('the message', () => {
  it('holds numbers and next steps and no word of a customer', () => {
    const said = reportMessage(compileReport(given(calm)));
    expect(said).toContain('Booking site down');
    expect(said).toContain('3 posts, 2 answered');
    expect(said).not.toMatch(/Stranded|mila|Jonas/u);
  });

  it('fits into the smallest channel', () => {
    const long = saying('long words '.repeat(100), compileReport(given(calm, { posts: crowd(30) })));
    expect(reportMessage({ ...long, closedAt: null }).length).toBeLessThanOrEqual(longestMessage);
  });

  it('says what is overdue while it is open', () => {
    const report = { ...compileReport(given(calm)), closedAt: null };
    const clocks = report.clocks.map((run) => ({ ...run, metAt: null, taken: null, kept: false }));
    expect(reportMessage({ ...report, clocks })).toContain('OVERDUE');
  });
});

describe('the file', () => {
  it('is sound, holds the report in its schema, and the page bears its seal', async () => {
    const asked = given(calm);
    const { text, name } = await exportedFile(asked, calm.events, calm.screenshots);
    const read = readFile(text);
    if (!('file' in read)) throw new Error(read.sentence);
    expect(name).toBe('incident-2026-11-16-booking-site-down.json');
    expect(reportSchema.safeParse(read.file.report).success).toBe(true);
    expect(await verify(read.file)).toMatchObject({ sound: true, flaws: [] });
    const page = await exportedPage(asked, calm.events, calm.screenshots);
    expect(page.text).toContain(read.file.seal);
  });

  it('has a name that every system takes', () => {
    const named = (title: string) => fileName({ incident: { ...calm.incident, title } });
    expect(named('../../etc/passwd\u0000')).toBe('incident-2026-11-16-etc-passwd');
    expect(named('ÉTÉ 飛行機')).toMatch(/^incident-2026-11-16-e/u);
    expect(named('???')).toBe('incident-2026-11-16');
  });
});

describe('a drill', () => {
  it('is marked as one in every format', async () => {
    const asked = given(drill);
    const report = compileReport(asked);
    const page = await exportedPage(asked, drill.events, drill.screenshots);
    expect(page.text).toContain('<div class="mark" aria-hidden="true">DRILL</div>');
    expect(page.text).toContain('<title>DRILL: ');
    expect(page.name).toMatch(/^drill-/u);
    expect(reportMarkdown(report)).toMatch(/^> \*\*DRILL\.\*\*/u);
    expect(reportMessage(report)).toMatch(/^DRILL: /u);
    expect(
      feedbackCsv(asked)
        .split('\r\n')
        .slice(1, -1)
        .every((line) => line.startsWith('"DRILL"')),
    ).toBe(true);
    expect((await exportedFile(asked, drill.events, [])).text).toContain('"drill": true');
    expect(await reportPage(compileReport(given(calm)), [], null)).not.toContain('DRILL');
  });
});

describe('without authors’ names', () => {
  it('no format holds a name, a handle or a link to a profile', async () => {
    const posts = three.map((post) => ({
      ...post,
      text: `${post.text} says Mila Kern, MILA_K and @tom_other, not @brambleair`,
    }));
    const asked = given(calm, { posts, names: false });
    const report = compileReport(asked);
    const all = [
      (await exportedPage(asked, calm.events, calm.screenshots)).text,
      reportMarkdown(report),
      reportMessage(report),
      feedbackCsv(asked),
      (await exportedFile(asked, calm.events, calm.screenshots)).text,
    ];
    for (const text of all) expect(text).not.toMatch(/mila|kern|jonas|weber|tom_other|ana_says|story\.php/iu);
    expect(all[0]).toContain('@brambleair');
    expect(all[0]).toContain('https://x.com/i/status/101');
    expect(all[0]).toContain('Ana Ruiz');
  });

  it('the file is still sound in its places', async () => {
    const { text } = await exportedFile(given(calm, { names: false }), calm.events, calm.screenshots);
    const read = readFile(text);
    if (!('file' in read)) throw new Error(read.sentence);
    expect((await verify(read.file)).sound).toBe(true);
  });
});
