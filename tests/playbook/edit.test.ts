/** A form's change touches its own place in the text and nothing else: comments, order and other people's lines stay. */
import { describe, expect, it } from 'vitest';
import { editPlaybook, emptyPlaybook } from '@/lib/playbook/edit.ts';
import { parsePlaybook } from '@/lib/playbook/parse.ts';

const written = `# Ours since 2024
version: 2
brand:
  name: Bramble Air # not "Brambles"
  aliases: [ BA, Bramble ]
# Agreed with legal on Monday
rules:
  # too many false alarms
  - id: anger
    off: true
  - id: few-followers
    when: { fact: followers, below: 800 } # was 500
`;

describe('an edit', () => {
  it('changes one value and keeps every comment', () => {
    const text = editPlaybook(written, [{ path: ['brand', 'name'], value: 'Bramble Airways' }]);
    expect(text).toBe(written.replace('name: Bramble Air #', 'name: Bramble Airways #'));
  });

  it('of a rule finds it by its id', () => {
    const text = editPlaybook(written, [
      { path: ['rules', { entry: 'few-followers' }, 'when'], value: { fact: 'followers', below: 900 } },
    ]);
    expect(text).toContain('below: 900');
    expect(text).toContain('# too many false alarms');
    expect(parsePlaybook(text).file?.rules?.length).toBe(2);
  });

  it('of a rule that the file does not name yet begins an entry for it', () => {
    const text = editPlaybook(written, [{ path: ['rules', { entry: 'fear' }, 'off'], value: true }]);
    expect(parsePlaybook(text).file?.rules?.at(-1)).toEqual({ id: 'fear', off: true });
  });

  it('that takes a decision back takes the empty entry with it', () => {
    const text = editPlaybook(written, [{ path: ['rules', { entry: 'anger' }, 'off'], value: undefined }]);
    expect(parsePlaybook(text).file?.rules?.map(({ id }) => id)).toEqual(['few-followers']);
  });

  it('that takes back what was never said changes nothing', () =>
    expect(editPlaybook(written, [{ path: ['topics', { entry: 'outage' }, 'title'], value: undefined }])).toBe(
      written,
    ));

  it('puts a name on the watchlist and takes it off again', () => {
    const path = ['brand', 'watchlist', { entry: 'x:ada' }];
    const on = editPlaybook(written, [{ path, value: { handle: 'ada', site: 'x', why: 'columnist' } }]);
    expect(parsePlaybook(on).file?.brand?.watchlist).toEqual([{ handle: 'ada', site: 'x', why: 'columnist' }]);
    expect(editPlaybook(on, [{ path, value: undefined }])).toBe(written);
  });

  it('of an empty file begins one', () => {
    const text = editPlaybook('', [{ path: ['hours', 'zone'], value: 'Europe/Berlin' }]);
    expect(text.startsWith(emptyPlaybook)).toBe(true);
    expect(parsePlaybook(text).file?.hours).toEqual({ zone: 'Europe/Berlin' });
  });

  it('quotes what YAML would take for something else', () => {
    const text = editPlaybook('', [
      { path: ['brand', 'aliases'], value: ['007', 'yes: no', '# one', '@home', 'null'] },
    ]);
    expect(parsePlaybook(text).file?.brand?.aliases).toEqual(['007', 'yes: no', '# one', '@home', 'null']);
  });
});
