import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contacts } from '@/lib/escalation/contact.ts';
import type { Message } from '@/lib/escalation/message.ts';
import { type Stakeholder, stakeholderSchema } from '@/lib/playbook/sections/stakeholders.ts';
import { short } from './outbox-scene.ts';

const press = (differs: Partial<Stakeholder>): Stakeholder => ({
  ...stakeholderSchema.parse({ role: 'pr', title: 'Press' }),
  ...differs,
});
const message: Message = {
  ...short,
  headline: 'Bramble Air: crisis',
  sections: [{ head: 'Why', lines: ['smoke & fire?\nline two'] }],
};
const linkOf = (verb: string, differs: Partial<Stakeholder>, said = message): string =>
  contacts(press(differs), said).find((one) => one.verb === verb)?.link ?? '';
const bodyOf = (link: string): string => new URL(link).searchParams.get('body') ?? '';

describe('the ways to reach somebody', () => {
  it('are only those that the playbook has an address for', () => {
    expect(contacts(press({}), message)).toEqual([]);
    expect(contacts(press({ mail: 'press@bramble.example' }), message).map(({ verb }) => verb)).toEqual(['Mail']);
    expect(contacts(press({ phone: '1', chat: 'https://chat.example' }), message).map(({ verb }) => verb)).toEqual([
      'Call',
      'Text',
      'Chat',
    ]);
  });

  it('dial digits and a plus, nothing else', () => {
    expect(linkOf('Call', { phone: '+44 (0)20 7946-0000' })).toBe('tel:+4402079460000');
    expect(contacts(press({ phone: 'ask Ada' }), message)).toEqual([]);
    expect(linkOf('Call', { phone: '1;phone-context=evil?x=2' })).toBe('tel:12');
    expect(linkOf('Call', { phone: '+1+2' })).toBe('tel:+12');
  });

  it('carry the whole message, readable again', () => {
    const mail = new URL(linkOf('Mail', { mail: 'press@bramble.example' }));
    expect(mail.protocol).toBe('mailto:');
    expect(mail.pathname).toBe('press@bramble.example');
    expect(mail.searchParams.get('subject')).toBe('Bramble Air: crisis');
    for (const link of [mail.href, linkOf('Text', { phone: '1' })])
      for (const said of ['smoke & fire?\nline two', 'https://x.com/wrenfield/status/1', 'Sent by Ana'])
        expect(bodyOf(link)).toContain(said);
  });

  it('say first that it is a drill', () => {
    const drill = { ...message, mark: 'DRILL' as const };
    expect(new URL(linkOf('Mail', { mail: 'a@b.example' }, drill)).searchParams.get('subject')).toMatch(/^DRILL/u);
    expect(bodyOf(linkOf('Text', { phone: '1' }, drill))).toMatch(/^DRILL/u);
  });

  it('keep a text message within ten joined ones, with the link still in it', () => {
    const link = linkOf(
      'Text',
      { phone: '1' },
      { ...message, sections: [{ head: 'x', lines: ['long '.repeat(900)] }] },
    );
    expect(bodyOf(link).length).toBeLessThanOrEqual(670);
    expect(bodyOf(link)).toContain('status/1');
  });

  it('let no address write further fields into the mail', () => {
    const link = linkOf('Mail', { mail: 'a@b.example?bcc=evil@c.example&x=' });
    expect(new URL(link).searchParams.has('bcc')).toBe(false);
  });

  it('let no post write further fields into the mail', () => {
    const said = {
      ...message,
      headline: 'x&bcc=evil@c.example',
      sections: [{ head: 'y', lines: ['&cc=evil@c.example\r\nBcc: x'] }],
    };
    const link = new URL(linkOf('Mail', { mail: 'a@b.example' }, said));
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://chat.example', 'https:', 'chat.example'])(
    'are no chat at %s',
    (chat) => {
      expect(stakeholderSchema.safeParse({ role: 'pr', title: 'Press', chat }).success).toBe(false);
    },
  );

  it('name a channel by its name, never by its address', () => {
    const named = (channel: string) => stakeholderSchema.safeParse({ role: 'pr', title: 'Press', channel }).success;
    expect(named('crisis room')).toBe(true);
    expect(named('https://hooks.slack.com/services/T/B/x')).toBe(false);
  });

  it('keep a mail link short enough for mail programs, whatever was written', () => {
    const unit = fc.constantFrom('a', '&', '\n', '\u96e8', '\u{1F621}', '\ud800', '%');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 3_000 }), (text) => {
        const said = { ...message, headline: text, sections: [{ head: 'x', lines: [text] }] };
        const link = linkOf('Mail', { mail: 'press@bramble.example' }, said);
        expect(link.length).toBeLessThanOrEqual(1_800);
        expect(() => decodeURIComponent(link)).not.toThrow();
      }),
    );
  });
});
