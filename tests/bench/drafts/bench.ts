/** `npx tsx tests/bench/drafts/bench.ts`: how the draft check does on labelled drafts, for each part. */
import '@/lib/commands/english.ts';
import { parseArgs } from 'node:util';
import { type Checked, checked, labelled, type Split } from './drafts.ts';
import { precision, recall, type Score, scores } from './scores.ts';

const usage = `usage: tsx tests/bench/drafts/bench.ts [--part tuning|heldback|paraphrased] [--lang en] [--errors]
  --part …    one part only (default all)
  --lang …    one language only
  --errors    also each draft where the check and the label differ; of the tuning part alone: looking at the others spoils them`;

const percent = (part: number | null) => (part === null ? '-' : (100 * part).toFixed(0)).padStart(5);

function main(): void {
  const { values } = parseArgs({
    options: {
      part: { type: 'string' },
      lang: { type: 'string' },
      errors: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stderr.write(`${usage}\n`);
    return;
  }
  const splits: readonly Split[] = ['tuning', 'heldback', 'paraphrased'];
  const drafts = [...labelled()].filter(({ lang }) => values.lang === undefined || lang === values.lang);
  for (const split of splits.filter((one) => values.part === undefined || one === values.part)) {
    const rows = drafts.filter((draft) => draft.split === split).map(checked);
    process.stdout.write(`\n${split}: ${rows.length} drafts\n${table(rows).join('\n')}\n`);
    if (values.errors && split === 'tuning') process.stdout.write(`${differing(rows).join('\n')}\n`);
  }
}

function table(rows: readonly Checked[]): string[] {
  const line = (score: Score) =>
    `${score.id.padEnd(24)}${[score.truth, score.said, score.hits].map((count) => String(count).padStart(6)).join('')}` +
    `${percent(precision(score))}${percent(recall(score))}`;
  return (['elements', 'findings'] as const).flatMap((of) => {
    const { each, all } = scores(rows, of);
    return [
      `${of.padEnd(24)}  true  said  both    P    R`,
      ...each.map(line),
      line({ ...all, id: `all ${of}` }),
      ...languagesOf(rows).map((lang) => {
        const own = rows.filter(({ draft }) => draft.lang === lang);
        return line({ ...scores(own, of).all, id: `  ${lang} (${own.length})` });
      }),
    ];
  });
}

const languagesOf = (rows: readonly Checked[]) => [...new Set(rows.map(({ draft }) => draft.lang))];

function differing(rows: readonly Checked[]): string[] {
  const apart = (truth: readonly string[], said: readonly string[]) => [
    ...truth.filter((id) => !said.includes(id)).map((id) => `missed ${id}`),
    ...said.filter((id) => !truth.includes(id)).map((id) => `wrong ${id}`),
  ];
  return rows.flatMap(({ draft, elements, findings }) => {
    const errors = [...apart(draft.elements, elements), ...apart(draft.findings, findings)];
    return errors.length === 0 ? [] : [`${draft.id}: ${errors.join(', ')}\n    ${draft.text}`];
  });
}

main();
