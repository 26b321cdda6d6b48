/** Documents travel as Facebook sends them: lines, guarded lines, islands, and broken in two ways. */
import { describe, expect, it } from 'vitest';
import { documentsOf } from './answer/documents.ts';
import type { Setting } from './answer/parts.ts';
import { type Broken, delivered, guarded, lines } from './answer/wire.ts';
import { pages } from './feed.ts';

const setting: Setting = { shape: '2026', startedAt: new Date(), signedIn: true };
const query = 'ProfileCometTimelineFeedQuery';
const documents = documentsOf(query, { id: pages.brand.id }, setting, 10) ?? [];
const parsed = (text: string): unknown => JSON.parse(text.replace(/^for \(;;\);/, ''));
const jsonOf = (element: string): string => element.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '');
const islands = (broken: Broken): string[] => delivered(query, documents, setting, broken, 'abc');

describe('an answer', () => {
  it('is one document a line, of which the last says so', () => {
    const all = lines(documents, null).split('\r\n').map(parsed);
    expect(all).toEqual(documents);
    expect(all.length).toBeGreaterThan(3);
    expect(documents.map(({ extensions }) => extensions?.is_final)).toEqual([
      ...documents.slice(1).map(() => false),
      true,
    ]);
  });

  it('of a route has a guard before every line, and its documents inside preloaders', () => {
    const all = guarded([{ query, documents }], null).split('\r\n');
    expect(all.filter((line) => !line.startsWith('for (;;);{'))).toEqual([]);
    expect(all.slice(1).map(parsed)).toEqual(
      documents.map((result) => ({ __type: 'preloader', id: expect.stringContaining(query), result })),
    );
  });

  it('that is cut ends in the middle of a line', () => {
    const text = lines(documents, 'cut');
    expect(lines(documents, null).startsWith(text)).toBe(true);
    expect(() => text.split('\r\n').map(parsed)).toThrow();
  });

  it('of an unknown shape has types, texts and the frame of every answer, and none of the fields that say anything', () => {
    const text = lines(documents, 'shape');
    expect(text).toContain('"__typename":"Story"');
    expect(text).toContain('Leeds to Porto');
    expect(text).not.toMatch(/"(post_id|legacy_fbid|text|feedback|actors|message)":/);
    expect(text.split('\r\n').map(parsed)).toHaveLength(documents.length);
  });
});

describe('what the page is delivered with', () => {
  it('lies in islands in exactly this nesting', () => {
    const [island] = islands(null);
    expect(island).toMatch(
      /^<script type="application\/json" data-content-len="\d+" data-sjs>\{"require":\[\["ScheduledServerJS"/,
    );
    expect(JSON.parse(jsonOf(island ?? ''))).toEqual({
      require: [
        [
          'ScheduledServerJS',
          'handle',
          null,
          [
            {
              __bbox: {
                require: [
                  [
                    'RelayPrefetchedStreamCache',
                    'next',
                    [],
                    [
                      expect.stringMatching(/^adp_ProfileCometTimelineFeedQueryRelayPreloader_[0-9a-f]+$/),
                      { __bbox: { complete: false, result: documents[0], sequence_number: 0 } },
                    ],
                  ],
                ],
              },
            },
          ],
        ],
      ],
    });
  });

  it('can’t end the element that it lies in', () => {
    const text = '</script><script>alert(1)</script>';
    const [island = ''] = delivered(query, [{ data: { text } }], setting, null, 'abc');
    expect(island.match(/<\/?script/g)).toHaveLength(2);
    expect(JSON.stringify(JSON.parse(jsonOf(island)))).toContain(text);
  });

  it('lay in plain scripts in 2022, with the same calls', () => {
    const [script = ''] = delivered(query, documents, { ...setting, shape: '2022' }, null, 'abc');
    const [, call = ''] =
      /handleWithCustomApplyEach\(ScheduledApplyEach,(.*)\);\}\);\}\);<\/script>$/s.exec(script) ?? [];
    expect(JSON.parse(call)).toMatchObject({
      require: [['RelayPrefetchedStreamCache', 'next', [], expect.any(Array)]],
    });
    expect(script).toContain('<script nonce="abc">');
  });

  it('that is cut can’t be read', () => {
    for (const island of islands('cut')) expect(() => JSON.parse(jsonOf(island))).toThrow();
  });
});
