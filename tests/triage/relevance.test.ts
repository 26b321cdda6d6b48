/** Which posts are about the brand. Other people's posts never leave the page, so this has to be right in both directions. */
import { describe, expect, it } from 'vitest';
import { withBrand } from '@/lib/playbook/starter.ts';
import type { About } from '@/lib/triage/about.ts';
import { aboutIn } from '@/lib/triage/relevance.ts';
import { brands } from './brands.ts';
import { aPost, checked, type Overlay, playbookOf, starter } from './scene.ts';

const about = { air: aboutIn(playbookOf('air').brand), cafe: aboutIn(playbookOf('cafe').brand) };
const saying = (text: string, differs: Overlay = {}) => aPost({ text, mentions: [], ...differs });
const air = (text: string, differs?: Overlay): About => about.air(saying(text, differs));
const cafe = (text: string, differs?: Overlay): About => about.cafe(saying(text, differs));

describe('a post that names the brand', () => {
  it.each([
    'Bramble Air lost my bag',
    'BRAMBLE AIR',
    'brambleair never again',
    'flying bramble   air tomorrow',
    'Bramble\nAir',
    'why, Bramble Air? why?',
    '(Bramble Air)',
    'Bramble Air\u2019s crew',
    "Bramble Air's crew",
    'Bramble Airlines again',
    'the Bramble Lounge is full',
    'Br\u00e1mble Air',
    '\uff22\uff52\uff41\uff4d\uff42\uff4c\uff45 \uff21\uff49\uff52',
    '#brambleair',
    '#BrambleAirFail',
    '#boycottbrambleair',
    '#BoycottBrambleAir now',
  ])('is about it: %j', (text) => {
    expect(air(text)).toBe('name');
  });

  it.each([
    '',
    'bramble jam in the air',
    'Air Bramble',
    'brambles air their leaves',
    '#brambleairport',
    '#brambleairplanes',
    '#bramble',
    'brambleairport',
    'Bramble Airship',
    'write to info@brambleair.example',
    'see https://brambleairport.example/now',
  ])('is not when it only looks alike: %j', (text) => {
    expect(air(text)).toBeNull();
  });

  it.each([
    'Kettle & Oak',
    'Kettle and Oak',
    'kettle&oak',
    'KettleAndOak',
    'Kettle + Oak',
    "Kettle & Oak's",
    '#kettleandoak',
  ])('is about it however the ampersand is written: %j', (text) => {
    expect(cafe(text)).toBe('name');
  });

  it.each(['the kettle on the oak', 'oak and kettle', 'a kettle, an oak'])('is not by its parts: %j', (text) => {
    expect(cafe(text)).toBeNull();
  });
});

describe('a handle', () => {
  it.each(['@brambleair hello', 'hello @BrambleAir', '.@brambleair', '@brambleair: why', '@brambleaircare please'])(
    'is a mention in the text: %j',
    (text) => {
      expect(air(text)).toBe('mention');
    },
  );

  it('is a mention when the page says so, whatever the text', () => {
    expect(air('hello', { mentions: ['someone', 'BrambleAir'] })).toBe('mention');
  });

  it.each(['@brambleairport', '@brambleair_fans', '@notbrambleair', '@bramble', '@brambleairs'])(
    'is not when it is another: %s',
    (text) => {
      expect(air(text)).toBeNull();
      expect(air('hello', { mentions: [text.slice(1)] })).toBeNull();
    },
  );

  it('counts on its own site', () => {
    const onX = checked(
      withBrand(starter, { ...brands.air, name: 'Zzyzx', aliases: [], handles: { x: ['brambleair'] } }),
    ).brand;
    expect(aboutIn(onX)(saying('hello', { mentions: ['brambleair'] }))).toBe('mention');
    expect(aboutIn(onX)(saying('hello', { site: 'facebook', mentions: ['brambleair'] }))).toBeNull();
  });
});

describe('a post that stands beside the brand', () => {
  it('is its own when the brand wrote it, in any capitals', () => {
    expect(air('good morning', { author: { handle: 'BrambleAir' } })).toBe('own');
    expect(air('@brambleaircare look', { author: { handle: 'brambleair' } })).toBe('own');
  });

  it('is not its own when somebody bears its name', () => {
    expect(air('good morning', { author: { handle: 'br4mbleair', name: 'Bramble Air' } })).toBeNull();
  });

  it('is a reply when it answers the brand', () => {
    expect(air('where?', { kind: 'reply', inReplyTo: { id: '1', handle: 'brambleair' } })).toBe('reply');
    expect(air('where?', { kind: 'reply', inReplyTo: { id: '1', handle: 'wrenfield' } })).toBeNull();
  });

  it('is a quote when it quotes the brand', () => {
    expect(air('look', { kind: 'quote', quoted: { id: '1', handle: 'brambleair', text: 'We fly' } })).toBe('quote');
    expect(air('look', { kind: 'quote', quoted: { id: '1', handle: null, text: null } })).toBeNull();
  });

  it.each([
    ['https://www.facebook.com/brambleair/posts/12', 'comment'],
    ['https://facebook.com/BrambleAir?x=1', 'comment'],
    ['https://de-de.facebook.com/brambleair/', 'comment'],
    ['https://www.facebook.com/brambleairport/posts/12', null],
    ['https://facebook.com.example/brambleair/posts/12', null],
    ['https://notfacebook.com/brambleair', null],
    [null, null],
  ])('is a comment by the address of the page: %s', (url, expected) => {
    expect(air('nice', { site: 'facebook', kind: 'comment', url })).toBe(expected);
  });
});

describe('a brand that was not set up', () => {
  it('is never met', () => {
    const nobody = aboutIn(starter.brand);
    for (const text of ['', ' ', '@', '#', '& and', 'Bramble Air', '@brambleair'])
      expect(nobody(saying(text))).toBeNull();
    expect(nobody(aPost({ author: { handle: '' }, mentions: [''], inReplyTo: { id: null, handle: '' } }))).toBeNull();
  });

  it('is not met by names without a letter', () => {
    const signs = aboutIn({ name: '!', handles: { x: [] }, aliases: ['&', '#'], products: ['-'] });
    for (const text of ['!', '& # -', 'a', '']) expect(signs(saying(text))).toBeNull();
  });
});
