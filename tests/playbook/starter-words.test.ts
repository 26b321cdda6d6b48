/** What the starter playbook says holds in every language: answers for each topic and level, statements, updates, checklists. */
import { describe, expect, it } from 'vitest';
import { checkInside, slots, statementSlots } from '@/lib/playbook/check.ts';
import { levels, phases, responsibilities, roles } from '@/lib/playbook/words.ts';
import { lengthOn } from '@/lib/response/length.ts';
import { fill, plain } from '@/lib/response/slots.ts';
import { starter } from '../triage/scene.ts';

const { replies, topics, checklists, schedulers, access, timescales } = starter;
const { acknowledgements, holding, updates, statements } = replies;
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'];
const postLimit = 280;

const slotsOf = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, name = '']) => name);
const say = (text: Readonly<Record<string, string>>, language: string): string => {
  const words = text[language];
  if (words === undefined) throw new RangeError(`no words in ${language}`);
  return words;
};

/** Longer than most: a long first name, another day, eight words behind each colon. */
function filled(template: string, language: string, topic = 'any'): string {
  const japanese = language === 'ja';
  const some = japanese ? '事実の確認と関係者への連絡' : 'four more vans are on the road';
  return plain(
    fill(template, {
      ...Object.fromEntries(statementSlots.map((slot) => [slot, some])),
      brand: 'Bramble Air',
      first_name: japanese ? '美香子' : 'Christopher',
      what_happened: replies.what_happened[topic]?.[language] ?? null,
      contact: replies.contact[language] ?? null,
      when: japanese ? '月曜9時40分' : 'Monday, 9:40',
      reply_by: japanese ? '水曜日 16:30' : 'Wednesday 16:30',
      next_update: japanese ? '水曜日 16:30' : 'Wednesday 16:30',
      speaker: japanese ? '代表取締役 田中花子' : 'Maria Lindqvist, managing director',
    }),
  );
}

describe('the words of the starter playbook', () => {
  const all = [...acknowledgements, ...holding, ...updates, ...statements];

  it('are there in eight languages', () => {
    for (const { id, text } of all) expect(Object.keys(text).sort(), id).toEqual([...languages].sort());
  });

  it('have one id each', () => {
    for (const list of [acknowledgements, holding, updates, statements, checklists]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('ask only for what somebody can fill in, and lead nowhere wrong', () => {
    expect(checkInside(starter)).toEqual([]);
    for (const { text } of [...acknowledgements, ...holding]) {
      for (const words of Object.values(text)) expect(slots).toEqual(expect.arrayContaining(slotsOf(words)));
    }
  });

  it.each([
    ['en', /sorry if|anyone (?:was|is) offended|any inconvenience|forgive|misunderst/iu],
    ['de', /falls sich|verzeih|vergeb|missverst|unannehmlichkeit/iu],
    ['fr', /si quelqu'un a|pardon|malentendu|mal compris|désagrément/iu],
    ['es', /si alguien se|perdón|perdon[ae]|malentendid|inconveniente/iu],
    ['pt', /se alguém se|perdão|perdoe|mal-entendid|transtorno/iu],
    ['it', /se qualcuno si|perdon[oia]|malintes|frainte|inconvenient/iu],
    ['nl', /mocht iemand|vergeef|vergiffenis|vergeving|misverst|ongemak/iu],
    ['ja', /もし.*不快|お許し|許して|誤解/u],
  ])('never say "if anyone was offended", and never ask for forgiveness: %s', (language, never) => {
    for (const { id, text } of all) expect(say(text, language), id).not.toMatch(never);
  });
});

describe.each([...topics.map(({ id }) => id), 'any'])('the answers about %s', (topic) => {
  it.each(levels)('have three wordings or more of their own at %s, short enough for X', (level) => {
    const own = acknowledgements.filter((one) => one.topics.includes(topic) && one.levels.includes(level));
    expect(own.length).toBeGreaterThanOrEqual(3);
    for (const language of languages) {
      const texts = own.map(({ text }) => say(text, language));
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) {
        expect(text).toContain('{what_happened}');
        const words = filled(text, language, topic);
        expect(words).not.toMatch(/[{}]/u);
        expect(lengthOn('x', words).used, words).toBeLessThanOrEqual(postLimit);
      }
      expect(
        texts.some((text) => !text.includes('{contact}')),
        language,
      ).toBe(true);
      // Thanks announce nothing; every other answer says by when the next word comes.
      if (topic !== 'praise') for (const text of texts) expect(text).toContain('{reply_by}');
    }
  });

  it('in a crisis are sober', () => {
    for (const { text, topics: about } of acknowledgements.filter((one) => one.levels.includes('crisis'))) {
      if (about.includes(topic)) expect(Object.values(text).join(' ')).not.toMatch(/[!\u00a1\uff01]/u);
    }
  });
});

describe('a statement', () => {
  const opening = ['what_happened', 'when'];
  const closing = ['next_update', 'contact', 'speaker'];
  const repair = ['cause', 'done', 'remedy', 'prevention'];
  /** What people want to read, in this order; a correction repairs nothing, it gives its source. */
  const elements: readonly (readonly [kind: string, inside: readonly string[]])[] = [
    ['victim', ['who_is_affected', ...repair]],
    ['accident', ['who_is_affected', ...repair]],
    ['outage', ['who_is_affected', ...repair]],
    ['data-breach', ['who_is_affected', ...repair]],
    ['safety', ['who_is_affected', ...repair]],
    ['at-fault', ['who_is_affected', 'why_upset', ...repair]],
    ['own-post', ['who_is_affected', 'why_upset', ...repair]],
    ['correction', ['why_upset', 'done', 'source', 'doing']],
  ];

  it('is there for each responsibility, short and long', () => {
    for (const one of responsibilities) {
      expect(statements.filter(({ responsibility }) => responsibility === one).length).toBeGreaterThanOrEqual(2);
    }
    const ids = elements.flatMap(([kind]) => [`${kind}-short`, `${kind}-long`]);
    expect(statements.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it.each(elements)('about %s asks for its elements in the right order, in every language', (kind, inside) => {
    for (const { id, text } of statements.filter((one) => one.id.startsWith(`${kind}-`))) {
      for (const language of languages) {
        const asked = slotsOf(say(text, language));
        const wanted = [...opening, ...inside, ...closing];
        expect(
          asked.filter((slot) => wanted.includes(slot)),
          `${id} ${language}`,
        ).toEqual(wanted);
      }
    }
  });

  it('in its short form is a thread whose posts each fit on X, and is shorter than the long one', () => {
    for (const { id, text } of statements.filter((one) => one.id.endsWith('-short'))) {
      const long = statements.find((one) => one.id === id.replace('-short', '-long'));
      for (const language of languages) {
        const words = say(text, language);
        for (const post of words.split('\n\n')) {
          expect(lengthOn('x', filled(post, language)).used, post).toBeLessThanOrEqual(postLimit);
        }
        expect(words.length, id).toBeLessThan(say(long?.text ?? {}, language).length);
      }
    }
  });

  it('that takes the blame is only offered when we are at fault', () => {
    const blame = /our mistake|unser Fehler|notre erreur|error nuestro|erro foi nosso|errore è nostro|onze fout|過ち/u;
    for (const { id, responsibility, text } of statements) {
      if (responsibility !== 'at-fault') expect(Object.values(text).join('\n'), id).not.toMatch(blame);
    }
  });
});

describe('an update', () => {
  const kinds: readonly (readonly [kind: string, count: number, asks: readonly string[]])[] = [
    ['progress', 3, ['done', 'doing', 'next_update']],
    ['nothing-new', 2, ['doing', 'next_update']],
    ['closed', 2, ['done', 'prevention', 'contact']],
  ];

  it.each(kinds)(
    'of the kind "%s" comes in %i wordings that fit on X and ask for what it needs',
    (kind, count, asks) => {
      const own = updates.filter(({ id }) => id.startsWith(`${kind}-`));
      expect(own).toHaveLength(count);
      for (const language of languages) {
        for (const text of own.map((one) => say(one.text, language))) {
          expect(slotsOf(text)).toEqual(expect.arrayContaining(['what_happened', ...asks]));
          const words = filled(text, language, 'late-delivery');
          expect(lengthOn('x', words).used, words).toBeLessThanOrEqual(postLimit);
        }
      }
    },
  );
});

describe('a checklist of the starter', () => {
  const steps = checklists.flatMap(({ id, steps: own }) => own.map((step) => ({ ...step, list: id })));
  const general = checklists.find(({ id }) => id === 'incident')?.steps ?? [];
  const step = (id: string) => steps.find((one) => one.id === id);

  it('says of each step how it is done, where it comes from, and who does it', () => {
    for (const { id, how, source, does, approves, links } of steps) {
      expect(does.length, id).toBeGreaterThan(0);
      expect(approves.length === 0 || approves.some((role) => !does.includes(role)), id).toBe(true);
      expect(how.length, id).toBeGreaterThan(20);
      expect(source, id).not.toBe('');
      for (const { url } of links) expect(url, id).toMatch(/^https:\/\/\S+$/u);
    }
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  it('for every incident goes through all phases in their order, and gives every role something to do', () => {
    expect([...new Set(general.map(({ phase }) => phase))]).toEqual([...phases]);
    const busy = new Set(general.flatMap(({ does, approves }) => [...does, ...approves]));
    expect([...busy].sort()).toEqual([...roles].sort());
  });

  it('does not let an incident be closed without the steps that nobody may forget', () => {
    const never =
      'tell-everybody pause-schedulers pause-promotion capture-evidence acknowledge name-speaker gather-facts decide-repair write-statement approve-statement publish-statement update-on-the-clock wait-for-quiet close-in-public resume-schedulers review prevent';
    expect(general.flatMap(({ id, mandatory }) => (mandatory ? [id] : []))).toEqual(never.split(' '));
  });

  it('keeps the clocks of a crisis', () => {
    expect(step('acknowledge')?.within).toBeLessThanOrEqual(timescales.crisis.acknowledge ?? 0);
    expect(step('publish-statement')?.within).toBeLessThanOrEqual(timescales.crisis.statement ?? 0);
  });

  it('is laid over for each topic that needs other steps, and holds up no incident that it does not concern', () => {
    const laid =
      'own-mistake rogue-account safety privacy outage discrimination illegal animals-environment values'.split(' ');
    expect(checklists.flatMap((one) => one.topics).sort()).toEqual(laid.sort());
    const misinformation = checklists.find(({ id }) => id === 'misinformation');
    expect(misinformation?.steps.filter(({ mandatory }) => mandatory)).toEqual([]);
  });

  it('captures before it revokes, deletes and speaks, when somebody else posts in our name', () => {
    const order = 'capture delegates sessions apps passwords delete acknowledge tell'.split(' ');
    const rogue = steps.flatMap(({ id, list }) => (list === 'rogue-account' ? [id.replace('rogue-', '')] : []));
    expect(rogue.filter((id) => order.includes(id))).toEqual(order);
  });

  it('rebuilds at 30, 60 and 90 days', () => {
    const titles = steps.flatMap(({ list, title }) => (list === 'recovery' ? [title] : []));
    for (const day of [30, 60, 90]) expect(titles.some((title) => title.startsWith(`Day ${day}:`))).toBe(true);
  });

  it('names the tools that post by themselves and the pages on which access is revoked, with secure links', () => {
    expect(schedulers.map(({ id }) => id)).toEqual(expect.arrayContaining(['x-scheduled', 'meta-planner', 'in-house']));
    for (const { id, url, how } of [...schedulers, ...access]) {
      expect(url, id).toMatch(/^(?:https:\/\/\S+)?$/u);
      expect(how, id).not.toBe('');
    }
    for (const site of ['x', 'facebook']) expect(access.some((one) => one.site === site && one.url !== '')).toBe(true);
  });
});
