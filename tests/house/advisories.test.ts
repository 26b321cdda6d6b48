/** What the registry says about our dependencies is read right, also when it says nothing. */
import { describe, expect, it } from 'vitest';
import { advisoriesIn } from '../advisories.ts';

describe('what npm prints about advisories', () => {
  it('names each package and how grave it is', () => {
    const printed = JSON.stringify({ vulnerabilities: { dexie: { severity: 'high' }, yaml: { severity: 'low' } } });
    expect(advisoriesIn(printed).known).toEqual(['dexie (high)', 'yaml (low)']);
  });

  it('may be that there is none', () => {
    expect(advisoriesIn('{"vulnerabilities":{},"metadata":{}}').known).toEqual([]);
  });

  it.each(['', 'npm error network', '{"statusCode":405,"body":""}', 'null'])('may be nothing: %j', (printed) => {
    expect(advisoriesIn(printed)).toEqual({ known: null, sentence: expect.stringContaining('not checked') });
  });
});
