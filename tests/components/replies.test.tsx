// @vitest-environment happy-dom
/** The wordings in the panel: whoever copies meanwhile, the words that somebody reads stay, and are the ones that are copied. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Replies } from '@/components/panel/replies.tsx';
import type { Offer, Reply } from '@/lib/response/acknowledgement.ts';

const reply = (id: string): Reply => ({
  id,
  language: 'en',
  pieces: [{ text: `${id}: sorry about ` }, { slot: 'what_happened', text: 'the delay' }],
  text: '',
  length: { used: 20, limit: 280 },
  copied: 0,
});
const offered = (ids: string, latest: string | null = null): Offer => ({
  replies: [...ids].map(reply),
  latest,
  speaker: 'support',
  silence: null,
});

async function panel(first: Offer) {
  const place = document.createElement('div');
  const copied: string[] = [];
  const offer = (now: Offer) =>
    act(() =>
      render(
        <Replies
          offer={now}
          site="x"
          venue=""
          speaker={null}
          check={null}
          copy={async ({ text }) => {
            copied.push(text);
            return true;
          }}
          changed={() => undefined}
        >
          {null}
        </Replies>,
        place,
      ),
    );
  await offer(first);
  const button = (words: string) => [...place.querySelectorAll('button')].find((one) => one.textContent === words);
  return {
    offer,
    copied,
    click: (words: string) => act(() => button(words)?.click()),
    write: (words: string) =>
      act(() => {
        const input = place.querySelector('input');
        if (input === null) throw new Error('no field');
        input.value = words;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    words: () => place.querySelector('.words')?.textContent?.replace(/: sorry about/u, ''),
  };
}

describe('the wordings in the panel', () => {
  it('stay while others are copied, and a click copies what is read', async () => {
    const at = await panel(offered('abc'));
    expect(at.words()).toBe('a the delay');
    await at.offer(offered('bca'));
    expect(at.words()).toBe('a the delay');
    await at.click('Copy');
    expect(at.copied).toEqual(['a: sorry about the delay']);
  });

  it('go on to the next of the list as it stands', async () => {
    const at = await panel(offered('abc'));
    await at.click('Next variant');
    expect(at.words()).toBe('b the delay');
    await at.offer(offered('cba'));
    expect(at.words()).toBe('b the delay');
    await at.click('Next variant');
    expect(at.words()).toBe('a the delay');
    await at.click('Next variant');
    expect(at.words()).toBe('c the delay');
  });

  it('begin with what is on the clipboard, and follow what is copied at the badge', async () => {
    const at = await panel(offered('abc', 'b'));
    expect(at.words()).toBe('b the delay');
    await at.offer(offered('abc', 'c'));
    expect(at.words()).toBe('c the delay');
    await at.offer(offered('abc', 'of another level'));
    expect(at.words()).toBe('c the delay');
  });

  it('that somebody wrote stay in their frame, whatever is copied at the badge', async () => {
    const at = await panel(offered('abc'));
    await at.write('the smoke');
    await at.offer(offered('bca', 'b'));
    expect(at.words()).toBe('a the smoke');
    await at.offer(offered('cba', 'b'));
    expect(at.words()).toBe('a the smoke');
  });

  it('that came only later, or instead of those that were there, are held too', async () => {
    const at = await panel(offered(''));
    expect(at.words()).toBeUndefined();
    await at.offer(offered('abc'));
    await at.offer(offered('bca'));
    expect(at.words()).toBe('a the delay');
    await at.offer(offered('xyz'));
    await at.offer(offered('zyx'));
    expect(at.words()).toBe('x the delay');
  });
});
