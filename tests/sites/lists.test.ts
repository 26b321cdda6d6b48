import { describe, expect, it } from 'vitest';
import { mentionListAt } from '@/lib/sites/lists.ts';

const names = ['acme', 'Acme Air', 'acmecare'];
const at = (address: string) => mentionListAt(address, names)?.source ?? null;

describe('a list of all mentions in order of time', () => {
  it('is the Latest search for the brand, in every spelling of a name and a union of several', () => {
    expect(at('https://x.com/search?q=%40acme&src=typed_query&f=live')).toBe('x:latest:@acme');
    expect(at('https://x.com/search?q=%23Acme&f=live')).toBe('x:latest:#acme');
    expect(at('https://mobile.twitter.com/search?f=live&q=%22Acme%20Air%22%20OR%20%40acmecare')).toBe(
      'x:latest:"acme air" or @acmecare',
    );
  });

  it('is the list of mentions', () => {
    expect(at('https://x.com/notifications/mentions')).toBe('x:mentions');
  });

  it.each([
    ['Top', 'https://x.com/search?q=%40acme'],
    ['the home page', 'https://x.com/home'],
    ['all notifications', 'https://x.com/notifications'],
    ['a search that leaves replies out', 'https://x.com/search?q=%40acme%20-filter%3Areplies&f=live'],
    ['a search in one language', 'https://x.com/search?q=%40acme%20lang%3Ade&f=live'],
    ['a search for both of two words', 'https://x.com/search?q=%40acme%20refund&f=live'],
    ['a search for somebody else', 'https://x.com/search?q=%40globex&f=live'],
    ['an empty search', 'https://x.com/search?q=&f=live'],
    ['a post', 'https://x.com/acme/status/1'],
    ['a page on Facebook', 'https://www.facebook.com/acme'],
    ['a foreign page', 'https://notx.com/search?q=%40acme&f=live'],
    ['no address', ''],
  ])('is not %s', (_, address) => {
    expect(at(address)).toBeNull();
  });
});
