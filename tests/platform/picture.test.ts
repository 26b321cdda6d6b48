/** What the browser answers to a request for a picture, and what the user is told. */
import { describe, expect, it } from 'vitest';
import { pictureIn, sentenceFor } from '@/lib/platform/picture.ts';

describe('a picture of the page', () => {
  it('is read from the address that browsers give', () => {
    expect(pictureIn(`data:image/png;base64,${btoa('PNG')}`)).toEqual({
      type: 'image/png',
      bytes: new TextEncoder().encode('PNG'),
    });
  });

  it.each(['', 'data:image/png;base64,', 'data:image/png;base64,%%%', 'data:text/html;base64,QQ=='])(
    'is none in %j',
    (address) => {
      expect(pictureIn(address)).toBeNull();
    },
  );

  it.each([
    ["Error: Either the '<all_urls>' or 'activeTab' permission is required.", 'press the shortcut'],
    ['Error: Missing activeTab permission', 'press the shortcut'],
    ['Error: This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.', 'two pictures a second'],
    ['Error: image readback failed', 'The text is captured all the same'],
  ])('that is refused with %j says what to do', (said, sentence) => {
    expect(sentenceFor(said)).toContain(sentence);
  });
});
