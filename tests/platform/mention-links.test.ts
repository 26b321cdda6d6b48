import { expect, it } from 'vitest';
import { mentionLinks } from '@/lib/platform/mention-links.ts';
import { mentionListAt } from '@/lib/sites/lists.ts';

const brand = {
  name: 'Acme Air',
  aliases: ['#acmeair', 'Acme "Sky"'],
  handles: { x: ['acme', 'acmecare'], facebook: ['acmeair'] },
};

it('the first link is a list in order of time that covers what is written about the brand', () => {
  const [first] = mentionLinks(brand);
  expect(new URL(first?.url ?? '').searchParams.get('q')).toBe(
    '@acme OR @acmecare OR "Acme Air" OR #acmeair OR "Acme Sky"',
  );
  expect(mentionListAt(first?.url ?? '', [brand.name, ...brand.handles.x])).not.toBeNull();
});

it('there is a link for each place where the brand is, and none for where it is not', () => {
  expect(mentionLinks(brand).map(({ title }) => title)).toEqual([
    'Latest on X',
    'Your mentions on X',
    'acmeair on Facebook',
    'Comments in the Business Suite inbox',
  ]);
  expect(mentionLinks({ ...brand, handles: {} }).map(({ title }) => title)).toEqual(['Latest on X']);
  expect(mentionLinks({ name: '', aliases: [], handles: {} })).toEqual([]);
});
