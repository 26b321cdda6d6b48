import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefing, contacts } from '@/lib/escalation/contact.ts';
import { type Stakeholder, stakeholderSchema } from '@/lib/playbook/sections/stakeholders.ts';
import { aContext, aPost, judge, type Overlay } from '../triage/scene.ts';

const press = (differs: Partial<Stakeholder>): Stakeholder => ({
  ...stakeholderSchema.parse({ role: 'pr', title: 'Press' }),
  ...differs,
});
const message = { subject: 'Bramble Air: crisis', body: 'smoke & fire?\nline two' };
const linkOf = (way: string, differs: Partial<Stakeholder>, said = message): string =>
  contacts(press(differs), said).find((one) => one.way === way)?.link ?? '';

const assess = judge('air');
const about = (post: Overlay) => briefing('Bramble Air', aPost(post), assess(aPost(post), aContext()));

describe('the ways to reach somebody', () => {
  it('are only those that the playbook has an address for', () => {
    expect(contacts(press({}), message)).toEqual([]);
    expect(contacts(press({ mail: 'press@bramble.example' }), message).map(({ way }) => way)).toEqual(['Mail']);
    expect(contacts(press({ phone: '1', chat: 'https://chat.example' }), message).map(({ way }) => way)).toEqual([
      'Call',
      'Text',
      'Chat',
    ]);
  });

  it('dial digits and a plus, nothing else', () => {
    expect(linkOf('Call', { phone: '+44 (0)20 7946-0000' })).toBe('tel:+4402079460000');
    expect(contacts(press({ phone: 'ask Ada' }), message)).toEqual([]);
    expect(linkOf('Call', { phone: '1;phone-context=evil?x=2' })).toBe('tel:12');
  });

  it('carry the whole message, readable again', () => {
    const mail = new URL(linkOf('Mail', { mail: 'press@bramble.example' }));
    expect(mail.protocol).toBe('mailto:');
    expect(mail.pathname).toBe('press@bramble.example');
    expect(decodeURIComponent(mail.search)).toBe(`?subject=${message.subject}&body=${message.body}`);
    expect(decodeURIComponent(linkOf('Text', { phone: '1' }))).toContain(message.body);
  });

  it('let no address write further fields into the mail', () => {
    const link = linkOf('Mail', { mail: 'a@b.example?bcc=evil@c.example&x=' });
    expect(new URL(link).searchParams.has('bcc')).toBe(false);
  });

  it('let no post write further fields into the mail', () => {
    const link = new URL(
      linkOf(
        'Mail',
        { mail: 'a@b.example' },
        { subject: 'x&bcc=evil@c.example', body: '&cc=evil@c.example\r\nBcc: x' },
      ),
    );
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://chat.example', 'https:', 'chat.example'])(
    'are no chat at %s',
    (chat) => {
      expect(stakeholderSchema.safeParse({ role: 'pr', title: 'Press', chat }).success).toBe(false);
    },
  );

  it('keep a mail link short enough for mail programs, whatever was written', () => {
    const unit = fc.constantFrom('a', '&', '\n', '\u96e8', '\u{1F621}', '\ud800', '%');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 3_000 }), (body) => {
        const link = linkOf('Mail', { mail: 'press@bramble.example' }, { subject: 'Bramble Air: crisis', body });
        expect(link.length).toBeLessThanOrEqual(1_800);
        expect(() => decodeURIComponent(link)).not.toThrow();
      }),
    );
  });

  it('are links also when the post holds half a character', () => {
    const { subject, body } = about({
      text: `@brambleair smoke in the cabin \ud83d`,
      author: { handle: null, name: '\ud83d' },
    });
    expect(contacts(press({ mail: 'a@b.example', phone: '1' }), { subject, body })).toHaveLength(3);
  });
});

describe('what a colleague is told', () => {
  const smoke = { text: '@brambleair there was smoke in the cabin', counts: { reposts: 30 } };

  it('is what, how bad, why and where', () => {
    const { subject, body } = about(smoke);
    expect(subject).toMatch(/^Bramble Air: crisis \(\d+\) .* @wrenfield$/u);
    expect(body).toContain('smoke in the cabin');
    expect(body).toContain('- Grave and spreading: ');
    expect(body).toContain('https://x.com/wrenfield/status/1000000000000000001');
  });

  it('names no reason not to worry', () => {
    const { body } = about({ text: '@brambleair terrible service', author: { followers: 5 } });
    expect(body).not.toContain('Few followers');
  });

  it('calls an author without handle by name, or somebody', () => {
    expect(about({ author: { handle: null } }).body).toContain('Wren Field wrote:');
    expect(about({ author: { handle: null, name: null } }).body).toContain('somebody wrote:');
  });

  it('cuts a long post', () => {
    expect(about({ text: `@brambleair ${'long '.repeat(9_000)}` }).body.length).toBeLessThan(1_500);
  });
});
