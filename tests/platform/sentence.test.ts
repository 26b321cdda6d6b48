import { describe, expect, it } from 'vitest';
import { sentenceOf } from '@/lib/platform/sentence.ts';

const dexie = (name: string, message: string, inner?: unknown) => Object.assign(new Error(message), { name, inner });

describe('what goes wrong in a browser', () => {
  it.each([
    ['a full disk', new DOMException('Encountered full disk', 'QuotaExceededError')],
    ['a full disk, as the library says it', dexie('AbortError', 'aborted', dexie('QuotaExceededError', 'full'))],
    [
      'a write of many that found no room',
      dexie('BulkError', 'events.bulkAdd(): 1 of 1 operations failed. Errors: QuotaExceededError: x'),
    ],
    ['a small store without room', new Error('QUOTA_BYTES quota exceeded')],
  ])('%s is said as one', (_, error) => {
    expect(sentenceOf(error)).toMatch(/^There is no room left .* try it again\.$/u);
  });

  it.each([
    ['that is damaged', new DOMException('Internal error.', 'UnknownError')],
    ['that was closed', dexie('DatabaseClosedError', 'UnknownError Internal error.')],
    ['of the small store', new Error('IO error: .../000003.log: Unable to create writable file')],
  ])('a database %s is said to be out of reach, with what can be done', (_, error) => {
    expect(sentenceOf(error)).toContain('restart the browser');
  });

  it('a database of a newer version asks for an update, and a worker that died for another try', () => {
    expect(sentenceOf(dexie('VersionError', 'The requested version (80) is less than 90'))).toContain(
      'Update Firebreak',
    );
    expect(sentenceOf(new Error('The message port closed before a response was received.'))).toContain('Try it again');
  });

  it('is said in the words of whoever wrote a sentence, whatever names stand in it', () => {
    const own = 'There is a channel "quota, disk full" already.';
    expect(sentenceOf(new Error(own))).toBe(own);
    expect(sentenceOf('plain')).toBe('plain');
    expect(sentenceOf(new TypeError('x is no function'))).toBe('x is no function');
  });
});
