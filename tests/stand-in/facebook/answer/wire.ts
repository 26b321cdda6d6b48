/** Documents as they travel: lines of an answer, guarded lines of a route, islands and scripts of the page itself. */
import type { Document } from './documents.ts';
import type { Setting } from './parts.ts';

export type Broken = 'shape' | 'cut' | null;

/** Names that every answer of this kind has, whatever it is about: they outlived all changes. */
const lasting = new Set(
  '__typename data label path extensions is_final edges node id cursor story comet_sections'.split(' '),
);

/** Other names for all other fields: one can see that posts stand there, and read nothing of them. */
function unknownShape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unknownShape);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      lasting.has(name) ? name : `z_${[...name].reverse().join('')}`,
      unknownShape(inner),
    ]),
  );
}

const text = (value: unknown, broken: Broken): string => {
  const whole = JSON.stringify(broken === 'shape' ? unknownShape(value) : value);
  return broken === 'cut' ? whole.slice(0, whole.length / 2) : whole;
};

/** The body of an answer of `/api/graphql/`: one document a line. */
export const lines = (documents: Document[], broken: Broken): string => {
  const whole = documents.map((one) => text(one, broken === 'shape' ? broken : null)).join('\r\n');
  return broken === 'cut' ? whole.slice(0, whole.length / 2) : whole;
};

/** The body of an answer of `/ajax/route-definition/`: a guard before every line. */
export const guarded = (results: { query: string; documents: Document[] }[], broken: Broken): string => {
  const first = { __type: 'first_response', payload: { payloads: {} }, lid: '7' };
  const rest = results.flatMap(({ query, documents }) =>
    documents.map((result) => ({ __type: 'preloader', id: preloader(query), result })),
  );
  const whole = [first, ...rest].map((one) => `for (;;);${text(one, broken === 'shape' ? broken : null)}`).join('\r\n');
  return broken === 'cut' ? whole.slice(0, whole.length / 2) : whole;
};

const preloader = (query: string): string =>
  `adp_${query}RelayPreloader_${[...query]
    .map((sign) => sign.charCodeAt(0).toString(16))
    .join('')
    .slice(0, 24)}`;

const cacheCall = (query: string, document: Document, complete: boolean, sequence: number): unknown => [
  'RelayPrefetchedStreamCache',
  'next',
  [],
  [preloader(query), { __bbox: { complete, result: document, sequence_number: sequence } }],
];

/** Text that is safe inside a script element. */
export const embedded = (json: string): string => json.replace(/</g, '\\u003c').replaceAll('/', '\\/');

/** Elements that carry the documents in the page itself: islands, in 2022 a plain script with the page's own call. */
export function delivered(
  query: string,
  documents: Document[],
  setting: Setting,
  broken: Broken,
  nonce: string,
): string[] {
  return documents.map((document, index) => {
    const call = { require: [cacheCall(query, document, index === documents.length - 1, index)] };
    if (setting.shape === '2022')
      return `<script nonce="${nonce}">requireLazy(["JSScheduler","ServerJS","ScheduledApplyEach"],function(JSScheduler,ServerJS,ScheduledApplyEach){JSScheduler.runWithPriority(3,function(){(new ServerJS()).handleWithCustomApplyEach(ScheduledApplyEach,${embedded(text(call, broken))});});});</script>`;
    const island = { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: call }]]] };
    return islandOf(embedded(text(island, broken)));
  });
}

export const islandOf = (json: string): string =>
  `<script type="application/json" data-content-len="${json.length}" data-sjs>${json}</script>`;

/** An island like most of them: modules and switches, no post. */
export const idleIsland = (serial: number): string =>
  islandOf(
    embedded(
      JSON.stringify({
        require: [
          [
            'ScheduledServerJS',
            'handle',
            null,
            [
              {
                __bbox: {
                  define: [
                    [`cr:${serial}`, ['CometPageletImpl.react'], { __rc: ['CometPageletImpl.react', null] }, -1],
                  ],
                },
              },
            ],
          ],
        ],
      }),
    ),
  );
