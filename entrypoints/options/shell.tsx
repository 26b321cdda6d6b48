/** The frame around the views: navigation, notices, the view itself, and the bar of unsaved changes. */
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Help } from '@/components/panel/help.tsx';
import { Sign } from '@/components/panel/level.tsx';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import { FirstSteps } from './first/view.tsx';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { route, type ViewId, views } from './route.ts';
import { SaveBar } from './save-bar.tsx';
import { below, layers, mistakes, problem } from './state.ts';
import { AlertsView } from './views/alerts.tsx';
import { BrandView } from './views/brand.tsx';
import { BrowserView } from './views/browser.tsx';
import { ChannelsView } from './views/channels.tsx';
import { ChecklistsView } from './views/checklists.tsx';
import { HealthView } from './views/health.tsx';
import { HistoryView } from './views/history.tsx';
import { LayersView } from './views/layers.tsx';
import { PeopleView } from './views/people.tsx';
import { PoliciesView } from './views/policies.tsx';
import { PreparedView } from './views/prepared.tsx';
import { ReadinessView } from './views/readiness.tsx';
import { RepliesView } from './views/replies.tsx';
import { RulesView } from './views/rules.tsx';
import { TeamOptions } from './views/team.tsx';
import { TextView } from './views/text.tsx';
import { TimesView } from './views/times.tsx';
import { TopicsView } from './views/topics.tsx';
import { WatchlistView } from './views/watchlist.tsx';

/** `section`: what the view changes; where a layer below locks it, the view is for reading. */
const drawn: Readonly<Record<ViewId, { readonly View: ComponentType; readonly section?: string }>> = {
  'first-steps': { View: FirstSteps },
  readiness: { View: ReadinessView, section: '' },
  brand: { View: BrandView, section: 'brand' },
  watchlist: { View: WatchlistView, section: 'brand' },
  people: { View: PeopleView, section: 'stakeholders' },
  channels: { View: ChannelsView },
  team: { View: TeamOptions },
  rules: { View: RulesView, section: 'rules' },
  topics: { View: TopicsView, section: 'topics' },
  alerts: { View: AlertsView },
  times: { View: TimesView, section: 'timescales' },
  policies: { View: PoliciesView, section: 'policies' },
  replies: { View: RepliesView, section: 'replies' },
  checklists: { View: ChecklistsView, section: 'checklists' },
  prepared: { View: PreparedView, section: 'prepared' },
  layers: { View: LayersView },
  text: { View: TextView },
  history: { View: HistoryView },
  browser: { View: BrowserView },
  health: { View: HealthView },
};

const titleOf = (view: ViewId): string => views.find(({ id }) => id === view)?.title ?? '';

export function Options() {
  const { view } = route.value;
  const title = titleOf(view);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // A new view is announced; the first one is not taken from wherever the reader is.
    if (!first.current && route.peek().field === null) heading.current?.focus();
    first.current = false;
  }, [view]);
  return (
    <div class="editor">
      <header class="head">
        <Sign level="crisis" />
        <b class="grow">Firebreak</b>
        <small>{layers.value === null ? '' : t('editor.shell.ofYourTeam')}</small>
      </header>
      <div class="frame">
        <Navigation />
        <main>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <Notices />
          <Body view={view} />
        </main>
      </div>
      <SaveBar />
    </div>
  );
}

function Body({ view }: { readonly view: ViewId }) {
  const { View, section } = drawn[view];
  // This browser's settings, its alerts, the team, deleting and the report must work even when the playbook can't be read.
  if (view === 'browser' || view === 'health' || view === 'alerts' || view === 'team') return <View />;
  if (layers.value === null)
    return <p class="empty">{problem.value === null ? t('editor.shell.reading') : t('editor.shell.unreadable')}</p>;
  if (section === undefined) return <View />;
  const by = below.value?.locked.get(section);
  return (
    <>
      {by !== undefined && (
        <div class="section notice row">
          <p>
            <Said text={t('editor.shell.decidedBy', { who: slot('who') })} parts={{ who: <bdi>{by}</bdi> }} />
          </p>
          <Help of="locked" />
        </div>
      )}
      <fieldset class="plain" disabled={mistakes.value.length > 0 || by !== undefined} aria-label={titleOf(view)}>
        <View />
      </fieldset>
    </>
  );
}
