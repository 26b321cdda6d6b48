/** A newcomer's site, fact and channel, added to a copy of the sources exactly as CONTRIBUTING says. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const copied = ['lib', 'entrypoints/page', 'entrypoints/page-x.ts'];

export interface Copy {
  readonly folder: string;
  /** Writes a new file. */
  add(path: string, text: string): void;
  /** Puts something behind the first place at which a text stands. @throws when it stands nowhere: then the recipe is not true */
  behind(path: string, place: string, text: string): void;
  remove(): void;
}

export function copySources(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'firebreak-newcomer-'));
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    add(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    behind(path, place, text) {
      const before = readFileSync(join(folder, path), 'utf8');
      if (!before.includes(place))
        throw new Error(`${path} has no "${place}" any more: CONTRIBUTING or this test is old`);
      writeFileSync(
        join(folder, path),
        before.replace(place, () => `${place}${text}`),
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function addFact({ add, behind }: Copy): void {
  add(
    'lib/triage/facts/quotes.ts',
    `import { t } from '@/lib/i18n.ts';
import { type Fact, unknown } from '../fact.ts';

export const quotes: Fact = {
  id: 'quotes',
  called: t('post.called.followers'),
  gives: 'number',
  describes: t('post.describes.followers'),
  read: ({ post: { counts } }) => (counts.quotes === null ? unknown : { value: counts.quotes, evidence: '' }),
};
`,
  );
  behind(
    'lib/triage/facts/index.ts',
    "import { promoted } from './promoted.ts';\n",
    "import { quotes } from './quotes.ts';\n",
  );
  behind('lib/triage/facts/index.ts', '  followers,\n', '  quotes,\n');
}

export function addChannel({ add, behind }: Copy): void {
  add(
    'lib/escalation/channels/pager.ts',
    `/** A pager: one short message to a number of the service. */
import { t } from '@/lib/i18n.ts';
import { addressOn } from '../address.ts';
import type { Webhook } from '../channel.ts';
import { cut } from '../cut.ts';
import { headlineOf } from '../message.ts';
import { outcomeOf } from '../outcome.ts';

export const pager: Webhook = {
  id: 'pager',
  called: 'Pager',
  describes: t('lead.channel.slack.describes'),
  limits: 'A message holds 140 characters.',
  by: 'webhook',
  asks: t('lead.channel.slack.asks'),
  example: 'https://pager.example/send/\\u2026',
  hosts: ['pager.example'],
  pause: 1_000,
  shown: false,
  address: (typed) =>
    addressOn(typed, pager.hosts, ({ pathname }) => pathname.startsWith('/send/'), t('lead.channel.slack.address')),
  compose: (message) => [{ text: cut(headlineOf(message), 140) }],
  request: (address, part) => ({ url: address, body: JSON.stringify(part) }),
  outcome: (answer) => outcomeOf(answer, 'Pager'),
};
`,
  );
  behind(
    'lib/escalation/channels/index.ts',
    "import { mail } from './mail.ts';\n",
    "import { pager } from './pager.ts';\n",
  );
  behind(
    'lib/escalation/channels/index.ts',
    'const all: readonly Webhook[] = [slack, teams, discord, groupme',
    ', pager',
  );
}

export function addSite({ add, behind }: Copy): void {
  add('lib/sites/pond/hosts.ts', "/** Where Pond lives. */\nexport const matches = ['https://pond.example/*'];\n");
  add(
    'lib/sites/pond/index.ts',
    `/** Pond: one folder knows its pages. */
import { safely } from '../safely.ts';
import type { Site } from '../site.ts';

export const pond = {
  id: 'pond',
  owns: (hostname) => hostname === 'pond.example',
  article: 'article',
  certain: true,
  idOf: safely((article) => article.getAttribute('data-id')),
  read: safely(() => null),
  mount: safely((article) => article.querySelector('header')),
  cut: (answer) => [answer],
  readAnswer: safely(() => null),
} satisfies Site;
`,
  );
  behind('lib/post.ts', "site: z.enum(['x', 'facebook'", ", 'pond'");
  behind(
    'lib/sites/hosts.ts',
    "import { matches as facebook } from './facebook/hosts.ts';\n",
    "import { matches as pond } from './pond/hosts.ts';\n",
  );
  behind(
    'lib/sites/hosts.ts',
    "script: 'page-facebook.js' },\n",
    "  { site: 'pond', name: 'Pond', matches: pond, script: 'page-pond.js' },\n",
  );
  add(
    'entrypoints/page-pond.ts',
    `/** Firebreak on Pond. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pond } from '@/lib/sites/pond/index.ts';
import { begin } from './page/begin.ts';

export default defineUnlistedScript({ main: () => begin(pond) });
`,
  );
}
