/** The JSON documents in a page and in an answer. */
import { describe, expect, it } from 'vitest';
import { readAnswer } from '@/lib/sites/facebook/answer.ts';
import { cut, delivered } from '@/lib/sites/facebook/documents.ts';
import { open } from '../x/saved.ts';
import { comment, comments, feed, story } from './answers.ts';

const guard = 'for (;;);';
const idsOf = (texts: Iterable<string>): string[] =>
  [...texts].flatMap((text) => readAnswer(JSON.parse(text))?.posts.map(({ id }) => id) ?? []);
const cached = (result: unknown, query = 'ProfileCometTimelineFeedQuery') => ({
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
                [`adp_${query}RelayPreloader_6`, { __bbox: { complete: true, result } }],
              ],
            ],
          },
        },
      ],
    ],
  ],
});
const island = (json: string) =>
  `<script type="application/json" data-content-len="${json.length}" data-sjs>${json}</script>`;
const script = (...json: string[]) =>
  `<script nonce="x">requireLazy(["JSScheduler","ScheduledApplyEach"],function(JSScheduler,ScheduledApplyEach){${json
    .map(
      (one) => `JSScheduler.run(3,function(){return ServerJS.handleWithCustomApplyEach(ScheduledApplyEach,${one});});`,
    )
    .join('')}});</script>`;
const page = (...scripts: string[]) => open(`<html><body>${scripts.join('\n')}</body></html>`);

describe('a page', () => {
  it('holds its first posts in islands', () => {
    const of = (id: string) => JSON.stringify(cached(feed(story(id))));
    expect(idsOf(delivered(page(island(of('11')), island(of('12')))))).toEqual(['11', '12']);
  });
  it('held them in scripts until 2023', () => {
    const of = (id: string) => JSON.stringify(cached(feed(story(id, { text: 'A brace } and a quote \\" {' }, 2022))));
    expect(idsOf(delivered(page(script(of('11'), '{"require":[]}', of('12')))))).toEqual(['11', '12']);
  });
  it('has other scripts, which are not parsed', () => {
    const code = JSON.stringify({
      require: [['Bootloader', 'handlePayload', null, [{ rsrcMap: { a: 'RelayPrefetchedStreamCache' } }]]],
    });
    const elsewhere = JSON.stringify({ require: [['Other', 'next', feed(story('11'))]] });
    const src = '<script src="https://static.example/a.js">RelayPrefetchedStreamCache "post_id"</script>';
    expect([...delivered(page(island(code), island(elsewhere), script(code), src, '<script></script>'))]).toEqual([]);
  });
  it('whose script is cut off gives what is whole', () => {
    const json = JSON.stringify(cached(feed(story('11'))));
    expect(idsOf(delivered(page(script(json, json.slice(0, -9)))))).toEqual(['11']);
  });
  it('is read only as far as somebody asks', () => {
    const document = page(
      island(JSON.stringify(cached(feed(story('11'))))),
      island('{"RelayPrefetchedStreamCache":"post_id",broken'),
    );
    const [first] = delivered(document);
    expect(first).toContain('"post_id":"11"');
  });
});

describe('an answer', () => {
  const [a, b, c] = ['11', '12', '13'].map((id) => JSON.stringify(feed(story(id)))) as [string, string, string];
  const last = JSON.stringify({
    label: 'x',
    path: ['a'],
    data: { page_info: { has_next_page: true } },
    extensions: { is_final: true },
  });
  it.each([
    ['of one document', a, ['11']],
    ['of a document a line', [a, last, b, c, last].join('\n'), ['11', '12', '13']],
    ['with line ends of another system', [a, b].join('\r\n'), ['11', '12']],
    ['with a guard before every line', [a, last, b].map((line) => guard + line).join('\n'), ['11', '12']],
    [
      'with two guarded documents in a line',
      `${guard}${last}  ${guard}${a}   ${guard}${b}\n${guard}${c}`,
      ['11', '12', '13'],
    ],
    ['with blank lines', `\n\n${a}\n\n\n${b}\n`, ['11', '12']],
    ['in a file for people', JSON.stringify(feed(story('11'), story('12')), null, 2), ['11', '12']],
    ['in a file for people, as a list', JSON.stringify([feed(story('11')), feed(story('12'))], null, 1), ['11', '12']],
    ['in a file, as a list', `[${a},${b}]`, ['11', '12']],
    [
      'in a file, under its names',
      `{"_note":"x",\n"First":${a},\n"Second":${JSON.stringify(comments(comment('11', '21')))}}`,
      ['11', '21'],
    ],
    ['without posts', `${last}\n<!DOCTYPE html><html></html>`, []],
    ['that is empty', '', []],
  ])('%s is cut into documents', (_, answer, ids) => expect(idsOf(cut(answer))).toEqual(ids));
  it('is not cut by what somebody wrote', () => {
    const joker = JSON.stringify(feed(story('11', { text: `try ${guard}{"post_id":1} or\n{"a":1}` })));
    expect(idsOf(cut(`${guard}${joker}\n${guard}${b}`))).toEqual(['11', '12']);
  });
  it('that was cut off loses its last document alone', () => {
    const texts = [...cut(`${a}\n${b.slice(0, -40)}\n${c}`)];
    expect(texts).toHaveLength(3);
    expect(idsOf(texts.filter((_, at) => at !== 1))).toEqual(['11', '13']);
    expect(() => JSON.parse(texts[1] ?? '')).toThrow();
  });
});
