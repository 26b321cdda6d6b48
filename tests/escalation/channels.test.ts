/** The folder of ways: every file is listed and says what it is; addresses, limits and hostile texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownAddress } from '@/lib/escalation/address.ts';
import type { LinkWay, Webhook } from '@/lib/escalation/channel.ts';
import { links, webhooks } from '@/lib/escalation/channels/index.ts';
import { headlineOf, type Message } from '@/lib/escalation/message.ts';
import { withoutSecrets } from '@/lib/playbook/secrets.ts';
import { hostile, withText } from './hostile-texts.ts';
import { long, short } from './outbox-scene.ts';
import { addressOf, reaching, type Service, type Services, startServices } from './services.ts';

const folder = join(import.meta.dirname, '../../lib/escalation/channels');
const files = readdirSync(folder).filter((name) => name !== 'index.ts');
const ways: readonly (LinkWay | Webhook)[] = [...links, ...webhooks.values()];
const services = [...webhooks.keys()] as Service[];
const wayOf = (service: Service): Webhook => {
  const way = webhooks.get(service);
  if (way === undefined) throw new RangeError(service);
  return way;
};

describe('the folder of ways', () => {
  it.each(files)('%s is listed in index.ts and says in its head what it is for', async (file) => {
    const module: Record<string, unknown> = await import(join(folder, file));
    const found = Object.values(module).filter((one) => typeof one === 'object' && one !== null && 'describes' in one);
    expect(found).toHaveLength(1);
    expect(ways).toContain(found[0]);
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^\/\*\* [A-Z][^*]{20,}\*\//u);
  });

  it('holds no two ways with the same id', () => {
    expect(new Set(ways.map(({ id }) => id)).size).toBe(files.length);
  });

  it.each(ways)('$id is described, and its limits are, by sentences', ({ id, describes, limits, called }) => {
    expect(id).toMatch(/^[a-z]+$/u);
    expect(called).not.toBe('');
    for (const sentence of [describes, limits]) expect(sentence).toMatch(/^[A-Z].{14,}\.$/su);
  });

  it.each([...webhooks.values()])('$id names its hosts and where its address is found', ({ hosts, asks, example }) => {
    for (const host of hosts) expect(host).toMatch(/^(\*\.)?[a-z-]+(\.[a-z-]+)+$/u);
    expect(asks).toMatch(/\.$/u);
    expect(example).not.toBe('');
  });
});

describe.each(services)('an address of %s', (service) => {
  const { address } = wayOf(service);
  const good = addressOf(service);

  it('is taken as it is copied, with spaces around it, and always kept in the same form', () => {
    const kept = address(`  ${good}\n`);
    expect(kept).toEqual({ ok: true, address: new URL(good).href });
    if (kept.ok) expect(address(kept.address)).toEqual(kept);
  });

  it.each([
    ['', /./u],
    ['crisis room', /no address/u],
    [good.replace('https:', 'http:'), /https/u],
    [good.replace('https://', 'https://me:word@'), /name or password/u],
    [good.replace(new URL(good).hostname, `${new URL(good).hostname}.evil.example`), /none of this service/u],
    [
      good.replace(new URL(good).hostname, `evil${new URL(good).hostname.slice(4)}`),
      service === 'teams' ? null : /none of this service/u,
    ],
    [new URL(good).origin, /./u],
    ['http://127.0.0.1:8080/services/T/B/abcdef', /https/u],
    ['https://127.0.0.1/services/T/B/abcdef', /none of this service/u],
    ['javascript:alert(1)', /https/u],
    [`${good}${'x'.repeat(3_000)}`, /longer/u],
  ])('is refused with a sentence when it is %s', (typed, sentence) => {
    const checked = address(typed);
    if (sentence === null) return;
    expect(checked.ok).toBe(false);
    if (!checked.ok) expect(checked.sentence).toMatch(sentence);
  });

  it('is never repeated in the sentence that refuses it', () => {
    for (const typed of [`${good} x`, good.replace('https:', 'ftp:'), good.replace(/[^/]+$/u, '?')]) {
      const checked = address(typed);
      if (!checked.ok) expect(checked.sentence).not.toContain('secret');
    }
  });

  it('is shown by its host and last four signs alone', () => {
    expect(shownAddress(good)).toBe(`${new URL(good).hostname} \u2026${good.slice(-4)}`);
  });

  it('would be taken out of a playbook that is exported', () => {
    expect(withoutSecrets(`chat: ${good}\n`).text).not.toContain(good.slice(-12));
  });

  it('is in no part of a message: only in the request', () => {
    expect(JSON.stringify(wayOf(service).compose(long))).not.toContain(good.slice(-12));
  });
});

describe('an address', () => {
  it('of a retired Office 365 connector is told apart', () => {
    const checked = wayOf('teams').address('https://bramble.webhook.office.com/webhookb2/x/IncomingWebhook/y/z');
    expect(checked).toMatchObject({ ok: false, sentence: expect.stringContaining('retired') });
  });

  it('of GroupMe may be the bot’s id alone', () => {
    expect(wayOf('groupme').address('0123456789abcdef0123456789')).toEqual({ ok: true, address: addressOf('groupme') });
  });

  it('of Discord in Slack’s form is refused: it would be sent in the wrong one', () => {
    expect(wayOf('discord').address(`${addressOf('discord')}/slack`).ok).toBe(false);
  });
});

describe.each(services)('what %s is sent', (service) => {
  let server: Services;
  beforeAll(async () => {
    server = await startServices();
  });
  afterAll(() => server.close());
  const way = wayOf(service);
  const post = async (message: Message): Promise<number[]> => {
    const statuses: number[] = [];
    for (const part of way.compose(message)) {
      const { url, body } = way.request(addressOf(service), part);
      statuses.push((await reaching(server.port)(url, { method: 'POST', body })).status);
    }
    return statuses;
  };

  it.each(
    [short, long, ...hostile.map(withText)].map((message) => ({ shown: headlineOf(message).slice(0, 60), message })),
  )('is within its limits: $shown', async ({ message }) => {
    const statuses = await post(message);
    expect(statuses.length).toBeGreaterThan(0);
    for (const status of statuses) expect(status).toBe(service === 'slack' || service === 'discord' ? 200 : 202);
  });

  it('is within its limits whatever was written', async () => {
    const unit = fc.constantFrom('a', ' ', '&', '<', '*', '\n', '"', '\\', '\u96e8', '\u{1F621}', '\ud800', '\u0351');
    const text = fc.string({ unit, maxLength: 4_000 });
    const section = fc.record({
      head: fc.constantFrom('Why worry', 'Why not'),
      lines: fc.array(text, { maxLength: 20 }),
    });
    const any = fc.record({ headline: text, sections: fc.array(section, { maxLength: 20 }), sender: text });
    await fc.assert(
      fc.asyncProperty(any, async (differs) => {
        for (const status of await post({ ...short, ...differs })) expect(status).toBeLessThan(300);
      }),
      { numRuns: 60 },
    );
  });

  it('says what, why, where and who, and that it is a drill', () => {
    const all = way
      .compose({ ...short, mark: 'DRILL' })
      .map((part) => JSON.stringify(part))
      .join('\n');
    const words = all.replace(/\\\\(?=[^\w\s])/gu, '').replace(/&amp;/gu, '&');
    for (const said of [
      'DRILL',
      'This is a drill',
      'crisis',
      'wrenfield',
      '30 reposts in 24 minutes',
      'status/1',
      'Ana',
    ])
      expect(words).toContain(said);
  });
});
