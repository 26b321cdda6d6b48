/** Which view is open, and which field or line in it: kept in the address, so that Back and links work. */
import { effect, signal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import type { EditPath } from '@/lib/playbook/edit.ts';

export const groups = [
  { id: 'overview', title: t('editor.group.overview') },
  { id: 'who', title: t('editor.group.who') },
  { id: 'when', title: t('editor.group.when') },
  { id: 'what', title: t('editor.group.what') },
  { id: 'file', title: t('editor.group.file') },
] as const;

export const views = [
  { id: 'first-steps', title: t('first.title'), group: 'overview' },
  { id: 'readiness', title: t('editor.view.readiness'), group: 'overview' },
  { id: 'brand', title: t('editor.view.brand'), group: 'who' },
  { id: 'watchlist', title: t('editor.view.watchlist'), group: 'who' },
  { id: 'people', title: t('editor.view.people'), group: 'who' },
  { id: 'channels', title: t('editor.view.channels'), group: 'who' },
  { id: 'team', title: t('editor.view.team'), group: 'who' },
  { id: 'rules', title: t('editor.view.rules'), group: 'when' },
  { id: 'topics', title: t('editor.view.topics'), group: 'when' },
  { id: 'alerts', title: t('editor.view.alerts'), group: 'when' },
  { id: 'times', title: t('editor.view.times'), group: 'what' },
  { id: 'policies', title: t('editor.view.policies'), group: 'what' },
  { id: 'replies', title: t('editor.view.replies'), group: 'what' },
  { id: 'checklists', title: t('editor.view.checklists'), group: 'what' },
  { id: 'prepared', title: t('editor.view.prepared'), group: 'what' },
  { id: 'layers', title: t('editor.view.layers'), group: 'file' },
  { id: 'text', title: t('editor.view.text'), group: 'file' },
  { id: 'history', title: t('editor.view.history'), group: 'file' },
  { id: 'browser', title: t('editor.view.browser'), group: 'file' },
  { id: 'health', title: t('options.health.title'), group: 'file' },
] as const;
export type ViewId = (typeof views)[number]['id'];

interface Route {
  readonly view: ViewId;
  /** An element's id, or "line:column" of the text. */
  readonly field: string | null;
}

function read(): Route {
  const [name = '', field = ''] = location.hash.slice(1).split('/');
  const view = views.find(({ id }) => id === name)?.id ?? 'readiness';
  try {
    return { view, field: field === '' ? null : decodeURIComponent(field) };
  } catch {
    return { view, field: null };
  }
}

export const route = signal<Route>(read());
/** Entries that are open, by id: "rules.few-followers". */
export const opened = signal<ReadonlySet<string>>(new Set());

/** The id of the control that changes what a path leads to. */
export const fieldId = (path: EditPath): string =>
  path.map((step) => (typeof step === 'string' ? step : step.entry)).join('.');

export const addressOf = (view: string, path?: EditPath): string =>
  path === undefined ? `#${view}` : `#${view}/${encodeURIComponent(fieldId(path))}`;

export const atLine = (line: number | undefined, column: number | undefined): string =>
  `#text/${line ?? 1}:${column ?? 1}`;

export function toggle(id: string, open: boolean): void {
  if (opened.value.has(id) === open) return;
  const next = new Set(opened.value);
  if (open) next.add(id);
  else next.delete(id);
  opened.value = next;
}

/** Begins to follow the address; to be called once. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    route.value = read();
  });
  effect(() => {
    const { view, field } = route.value;
    if (view === 'text') return;
    if (field !== null) {
      const steps = field.split('.');
      opened.value = new Set([...opened.peek(), ...steps.map((_, index) => steps.slice(0, index + 1).join('.'))]);
    }
    // The view is drawn first; an entry that opens draws its fields one frame later.
    requestAnimationFrame(() => requestAnimationFrame(() => lead(field)));
  });
}

function lead(field: string | null): void {
  if (field === null) {
    scrollTo(0, 0);
    return;
  }
  const steps = field.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const found = document.getElementById(steps.slice(0, length).join('.'));
    if (found === null) continue;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
    return;
  }
}
