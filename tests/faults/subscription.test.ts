/** A playbook that is followed at an address whose server is slow, or breaks off. */
import { beforeAll, describe, expect, it } from 'vitest';
import { World } from './world.ts';

const url = 'https://playbooks.example/house.yaml';
const playbook = (title: string) => new Response(`version: 2\ntitle: ${title}\n`);

let answer: () => Promise<Response> | Response = () => playbook('House rules');
const world = new World(() => Promise.resolve(answer()));
const kept = () => world.profile.areas.local.subscription as { url: string | null; text: string | null };

beforeAll(async () => {
  await world.wake();
}, 60_000);

describe('a playbook that is followed', () => {
  it('stays ended when it is ended while the server takes its time', async () => {
    await world.must('follow-playbook', { url });
    let arrive: (late: Response) => void = () => undefined;
    const asked = new Promise<void>((known) => {
      answer = () => {
        known();
        return new Promise((late) => {
          arrive = late;
        });
      };
    });
    const looked = world.ask('look-at-subscription', {});
    await asked;
    expect(await world.ask('follow-playbook', { url: null })).toMatchObject({ ok: true, value: { url: null } });
    arrive(playbook('Newer house rules'));
    expect(await looked).toMatchObject({ ok: true, value: { url: null } });
    expect(kept()).toMatchObject({ url: null, text: null });
  });

  it('stays as it was when the file breaks off, and that is said as what it is', async () => {
    answer = () => playbook('House rules');
    await world.must('follow-playbook', { url });
    const { text } = kept();
    answer = () =>
      new Response(
        new ReadableStream({
          start: (body) => body.enqueue(new TextEncoder().encode('version: 2\n')),
          pull: (body) => body.error(new TypeError('connection reset')),
        }),
      );
    const { value } = (await world.ask('look-at-subscription', {})) as { value: { problem: string } };
    expect(value.problem).not.toContain('too long');
    expect(value.problem).toContain('playbooks.example');
    expect(kept().text).toBe(text);
  });
});
