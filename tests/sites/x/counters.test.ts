import { describe, expect, it } from 'vitest';
import { counterIn } from '@/lib/sites/x/counters.ts';

describe('the number in a label', () => {
  it.each([
    ['1059 Likes. Like', 1059],
    ['0 Replies. Reply', 0],
    ['84 \u559c\u6b22\u6b21\u6570\u3002\u559c\u6b22', 84],
    ['1551 \u4ef6\u306e\u3044\u3044\u306d\u3002\u3044\u3044\u306d\u3059\u308b', 1551],
    ['\u0661\u0662\u0663\u066c\u0664\u0665\u0666 \u0625\u0639\u062c\u0627\u0628', 123456],
    ['\u06f1\u06f2\u06f3\u06f4 \u067e\u0633\u0646\u062f', 1234],
    ['\u0967,\u0968\u0969,\u096a\u096b\u096c \u092a\u0938\u0902\u0926', 123456],
    ['\u09e7\u09e8\u09e6 likes', 120],
    ['1,05,912 views', 105912],
    ['12.345.678 Aufrufe', 12345678],
    ['12 345 J\u2019aime', 12345],
    ['12\u00a0345 vues', 12345],
    ['12\u202f345 vues', 12345],
    ["12'345 Aufrufe", 12345],
    ['12\u2019345 Aufrufe', 12345],
    ['J\u2019aime : 17. Aimer', 17],
    ['48 replies, 152 reposts', 48],
  ])('%s', (label, number) => expect(counterIn(label)).toBe(number));

  it.each([
    ['View post analytics'],
    [''],
    [null],
    [undefined],
    ['29.9K views'],
    ['2.6\u4e07'],
    ['99999999999999999999 likes'],
  ])('is unknown in %s, never 0 and never a part of it', (label) => expect(counterIn(label)).toBeNull());
});
