// @vitest-environment happy-dom
/** Texts of others in badge, card and panel: whatever they hold they are text, and no element comes of them. */
import fc from 'fast-check';
import { type ComponentChild, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { drawCard } from '@/components/page/card.ts';
import { hang } from '@/components/page/hang.ts';
import { Reasons } from '@/components/panel/reasons.tsx';
import { Said, slot } from '@/components/said.tsx';
import type { Explanation } from '@/lib/platform/mark.ts';
import type { Reason } from '@/lib/triage/assessment.ts';
import { runs } from './seed.ts';

const any = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</bdi></span><script>alert(1)</script>',
    '"><svg/onload=alert(1)>',
    '&lt;b&gt;&#60;b>',
    '<!--',
    ']]><b>',
    '\u202e\u2066\u0000',
    '{who}{{who}}$1',
  ),
);
const plain = 'x';

const explained = (text: string): Explanation => ({
  id: '1',
  level: 'crisis',
  score: 91,
  care: 'handling',
  by: text,
  due: null,
  quiet: false,
  tags: [text, text],
  reasons: (['for', 'against'] as const).map((way) => reason(way, text)),
  copied: false,
  reply: text,
  silence: null,
});
const reason = (way: Reason['way'], text: string): Reason => ({
  id: way,
  way,
  title: text,
  evidence: text,
  because: text,
});

/** The elements and their attributes' names, in order: what somebody's text must never change. */
const shape = (place: Element): string =>
  [...place.querySelectorAll('*')].map((one) => [one.localName, ...one.getAttributeNames()].join(' ')).join('\n');

function shown(node: ComponentChild): Element {
  const place = document.createElement('div');
  render(node, place);
  return place;
}

const views: readonly { readonly name: string; readonly draw: (text: string) => Element }[] = [
  {
    name: 'the card',
    draw: (text) => {
      const place = document.createElement('div');
      place.append(hang(document, drawCard(explained(text), 0, false)));
      return place;
    },
  },
  {
    name: 'the panel’s reasons',
    draw: (text) => shown(<Reasons reasons={[reason('for', text), reason('against', text)]} />),
  },
  {
    name: 'a sentence with a name in it',
    draw: (text) => shown(<Said text={`It is ${slot('who')} who has it.`} parts={{ who: <bdi>{text}</bdi> }} />),
  },
];

describe.each(views)('$name', ({ draw }) => {
  it('shows any text as text', () => {
    const usual = shape(draw(plain));
    fc.assert(
      fc.property(any, (text) => {
        const place = draw(text);
        expect(shape(place)).toBe(usual);
        expect(place.textContent).toContain(text);
      }),
      runs(300),
    );
  });
});
