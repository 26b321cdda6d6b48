import { describe, expect, it } from 'vitest';
import type { Webhook } from '@/lib/escalation/channel.ts';
import { webhooks } from '@/lib/escalation/channels/index.ts';
import { plain } from '@/lib/escalation/message.ts';
import { hostile, withText } from './hostile-texts.ts';
import { short } from './outbox-scene.ts';
import { addressOf, type Service } from './services.ts';

const wayOf = (service: Service): Webhook => {
  const way = webhooks.get(service);
  if (way === undefined) throw new RangeError(service);
  return way;
};

const services = [...webhooks.keys()] as Service[];

describe('what somebody wrote', () => {
  const text = hostile.slice(0, 5).join('\n');
  const body = (service: Service): string => JSON.stringify(wayOf(service).compose(withText(text))[0]);
  const textsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(textsIn)
        : [];

  it('mentions nobody and links nowhere in Slack', () => {
    const [part] = wayOf('slack').compose(withText(text));
    const [link, ...others] = textsIn(part).filter((one) => one.includes('<'));
    expect(link).toMatch(/^<https:\/\/x\.com\/[^<>|\s]+\|Open it>$/u);
    expect(others).toEqual([]);
    expect(body('slack')).not.toMatch(/@(?:channel|here|everyone)/u);
    const types = [...body('slack').matchAll(/"type":"(plain_text|mrkdwn)"/gu)].map(([, type]) => type);
    expect(types.filter((type) => type === 'mrkdwn')).toHaveLength(1);
  });

  it('mentions nobody in Discord, and no sign of markup stands without its backslash', () => {
    const [part] = wayOf('discord').compose(withText(text));
    expect(part).toMatchObject({ allowed_mentions: { parse: [] } });
    const embeds = (part?.embeds ?? []) as { fields: { value: string }[] }[];
    const fields = embeds[0]?.fields ?? [];
    expect(fields.length).toBe(3);
    for (const { value } of fields) expect(value.replace(/\\[^A-Za-z0-9\s]/gu, '')).not.toMatch(/[\\*_~`|>#<@[\]()]/u);
    expect(String(part?.content).replace(/\\[^A-Za-z0-9\s]/gu, '')).not.toMatch(/[\\*_~`|>#<@[\]()]/u);
  });

  it('is text without markup in Teams: runs, never blocks', () => {
    expect(body('teams')).not.toContain('"TextBlock"');
    expect(body('teams')).toContain('"TextRun"');
    expect(body('teams')).toMatch(/"url":"https:\/\/x\.com/u);
  });

  it('can’t name another bot in GroupMe', () => {
    const way = wayOf('groupme');
    for (const part of way.compose(withText(text)))
      expect(JSON.parse(way.request(addressOf('groupme'), part).body)).toEqual({
        bot_id: '0123456789abcdef0123456789',
        text: part.text,
      });
  });

  it('turns no direction, hides nothing, and is all there in GroupMe’s parts', () => {
    const words = Array.from({ length: 300 }, (_, index) => `word${index}`);
    const parts = wayOf('groupme').compose({ ...short, sections: [{ head: 'x', lines: [words.join(' ')] }] });
    expect(parts.length).toBeGreaterThan(1);
    const joined = parts.map((part) => String(part.text).replace(/^\(\d+\/\d+\) /u, '')).join(' ');
    expect(joined.split(/\s+/u).filter((word) => word.startsWith('word'))).toEqual(words);
    expect(plain(withText('\u202Eesrever\u2066'))).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('opens no page but an https one', () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'http://x.com/1', 'https://a:b@x.com', 'x'])
      for (const service of services)
        expect(JSON.stringify(wayOf(service).compose({ ...short, link }))).not.toContain('Open it');
  });
});
