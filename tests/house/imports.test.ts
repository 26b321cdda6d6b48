/** Who may import whom (CONTRIBUTING): rooms know only the rooms below them, and pages carry no schemas. */
import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn } from './sources.ts';

/** What a room may run, and what it may know by type alone. Doors (entrypoints, commands) may do everything. */
const rooms: Readonly<Record<string, { readonly runs: string; readonly knows?: string }>> = {
  i18n: { runs: '' },
  post: { runs: '' },
  sites: { runs: 'post' },
  language: { runs: 'post' },
  volume: { runs: 'post' },
  playbook: { runs: '' },
  triage: { runs: 'post language volume playbook' },
  // The playbook's words alone: levels, roles and phases.
  record: { runs: 'post playbook' },
  response: { runs: 'post playbook record language', knows: 'triage' },
  escalation: { runs: 'i18n post playbook record language', knows: 'triage' },
  // A statement is checked as any draft is.
  incident: { runs: 'i18n post playbook record language response', knows: 'triage' },
  team: { runs: 'record' },
  tour: { runs: '' },
  // It checks and carries what the rooms define: their schemas and words, the making and folding of events.
  platform: { runs: 'post playbook record sites team tour', knows: 'triage response escalation incident volume' },
  // Drawing: the types of every room, and pure functions that a view needs at each key stroke.
  components: {
    runs: 'i18n response post team',
    knows: 'playbook triage record escalation incident platform volume tour',
  },
  assets: { runs: 'language response' },
};
const doors = ['entrypoints', 'commands'];

const roomOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? second.replace(/\.ts$/u, '') : top;
};

const files = sourcesIn('lib', 'components', 'entrypoints', 'assets');
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const edges = [...imports].flatMap(([from, all]) => all.filter(({ own }) => own).map((one) => ({ from, ...one })));
const between = edges.filter(({ from, to }) => roomOf(from) !== roomOf(to));

describe('a room', () => {
  it('is one of those in the plan', () => {
    const known = [...Object.keys(rooms), ...doors];
    expect(files.map(roomOf).filter((room) => !known.includes(room))).toEqual([]);
  });

  it('imports only from the rooms that it may know', () => {
    const wrong = between.filter(({ from, to, typesOnly }) => {
      const room = rooms[roomOf(from)];
      if (room === undefined) return false;
      const may = `i18n ${room.runs} ${typesOnly ? (room.knows ?? '') : ''}`.split(' ');
      return !may.includes(roomOf(to));
    });
    expect(wrong.map(({ from, to, typesOnly }) => `${from} → ${to}${typesOnly ? ' (types)' : ''}`)).toEqual([]);
  });

  it('is in no circle with others, not even by types', () => {
    const next = new Map<string, Set<string>>();
    for (const { from, to } of between) next.set(roomOf(from), (next.get(roomOf(from)) ?? new Set()).add(roomOf(to)));
    const circles: string[] = [];
    const walk = (room: string, path: readonly string[]): void => {
      if (path.includes(room)) circles.push([...path.slice(path.indexOf(room)), room].join(' → '));
      else for (const one of next.get(room) ?? []) walk(one, [...path, room]);
    };
    for (const room of next.keys()) walk(room, []);
    expect(circles).toEqual([]);
  });

  it('is never reached by the code of a door', () => {
    expect(between.filter(({ to }) => doors.includes(roomOf(to))).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

describe('what runs in a page', () => {
  const begins = files.filter((file) =>
    /^(?:entrypoints\/page[/-]|components\/page\/|lib\/sites\/|lib\/platform\/(?:page|mark)\.ts)/u.test(file),
  );
  const reachedFrom = (some: readonly string[]) => {
    const reached = new Map<string, string>(some.map((file) => [file, file]));
    for (const [file, way] of reached) {
      for (const { to, own, typesOnly } of imports.get(file) ?? []) {
        if (!typesOnly && !reached.has(to)) reached.set(to, own ? `${way} → ${to}` : `${way} → package ${to}`);
      }
    }
    return reached;
  };
  const reached = reachedFrom(begins);

  it('is found', () => {
    expect([...reached.keys()]).toContain('entrypoints/page/begin.ts');
    expect([...reached.keys()]).toContain('lib/triage/about.ts');
  });

  it('carries no package but the frame that starts it: no schemas, no database, no polyfill', () => {
    const packages = [...reached].filter(
      ([to]) => !files.includes(to) && !to.startsWith('wxt/utils/define-') && to !== '#i18n',
    );
    expect(packages.map(([, way]) => way)).toEqual([]);
  });

  it('looks up no sentence by itself: the worker hands it the words', () => {
    const scripts = reachedFrom(begins.filter((file) => file.startsWith('entrypoints/')));
    expect(scripts.get('#i18n') ?? null).toBeNull();
  });
});

it('knows the browser in one room and at the doors alone', () => {
  const wrong = [...imports].filter(
    ([file, all]) =>
      !/^(?:lib\/platform|lib\/commands|entrypoints)\//u.test(file) && all.some(({ to }) => /polyfill|dexie/u.test(to)),
  );
  expect(wrong.map(([file]) => file)).toEqual([]);
});
