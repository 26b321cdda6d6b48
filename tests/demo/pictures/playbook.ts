/** What the demo's brand has decided, so that no picture shows an empty form: people, channels, schedulers, a voice, own rules. */
import { stringify } from 'yaml';
import { brand } from '../brand.ts';

const person = (role: string, name: string, more: object = {}) => ({
  role,
  name,
  mail: `${name.split(' ')[0]?.toLowerCase()}@bramble.example`,
  ...more,
});

/** @param zone the time zone of this machine: clocks on pictures read as on the wall */
export const demoPlaybook = (zone: string): string =>
  stringify({
    version: 2,
    brand: {
      ...brand,
      watchlist: [...brand.watchlist, { handle: 'adaquill', site: 'x', why: 'travel columnist', until: '2027-06-30' }],
    },
    hours: { zone },
    stakeholders: [
      person('support', 'Noor Adler', { phone: '+44 20 7946 0101' }),
      person('social-lead', 'Ana Brook', { phone: '+44 20 7946 0102', backup: { name: 'Luis Fenn' } }),
      person('pr', 'Kim Ash', {
        phone: '+44 20 7946 0103',
        channel: 'Crisis room',
        backup: { name: 'Ivo Lang', phone: '+44 20 7946 0104' },
      }),
      person('legal', 'Sam Reed', { phone: '+44 20 7946 0105' }),
      person('tech', 'Mo Farrow', { phone: '+44 20 7946 0106', chat: 'https://chat.bramble.example/operations' }),
      person('exec', 'Rosa Hale', { phone: '+44 20 7946 0107' }),
    ],
    schedulers: [
      { id: 'planner', title: 'Bramble planner', url: 'https://planner.example/queue' },
      { id: 'campaigns', title: 'Campaign desk', url: 'https://campaigns.example/running' },
    ],
    rules: [
      { id: 'few-followers', when: { fact: 'followers', below: 1000 } },
      {
        id: 'recall',
        title: 'A recall',
        when: { all: [{ words: ['recall*', 'batch ~ returned'] }, { fact: 'complaint', atLeast: 0.5 }] },
        effect: { raise: 'worry', loopIn: ['legal'] },
        because: 'The recall of May must not come up unseen.',
      },
    ],
  });

/** In place of a webhook of a team: nothing is ever sent to it. */
export const demoChannel = {
  name: 'Crisis room',
  way: 'slack',
  address: 'https://hooks.slack.com/services/T00000000/B00000000/abcdefghijklmnopqrstuvwx',
};
