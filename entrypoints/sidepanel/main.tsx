/** The panel's frame: head, tabs, and the view that is open. */
import { speak, t } from '@/lib/i18n.ts';
import '@/assets/styles/panel.css';
import '@/assets/styles/incident.css';
import { type ComponentChildren, render } from 'preact';
import { Sign } from '@/components/panel/level.tsx';
import { Tabs } from '@/components/panel/tabs.tsx';
import { startChanged } from './changed.tsx';
import { IncidentTab, OpenMark } from './incident/list.tsx';
import { startPeople } from './incident/people.tsx';
import { incidents, startIncidents } from './incident/state.ts';
import { Foot, followQuestionMark } from './keys.tsx';
import { Notices } from './notices.tsx';
import { Now } from './now.tsx';
import { PostView } from './post.tsx';
import { SetUp } from './set-up.tsx';
import { playbook, start, type View, view } from './state.ts';
import { startTeamState, TeamLine } from './team.tsx';
import { startTelling } from './telling.ts';
import { startTour } from './tour.ts';
import { startVolume } from './volume-state.ts';

function Panel() {
  const brand = playbook.value?.playbook.brand.name;
  if (brand === '') return <SetUp />;
  const tabs: readonly { readonly id: View; readonly words: string; readonly mark?: ComponentChildren }[] = [
    { id: 'now', words: t('panel.views.now') },
    { id: 'post', words: t('panel.views.post') },
    { id: 'incident', words: t('panel.views.incident'), mark: <OpenMark /> },
  ];
  return (
    <>
      <header class="top-bar">
        <div class="head">
          <Sign level="crisis" />
          <h1 class="grow">Firebreak</h1>
          <small>
            <bdi>{brand ?? '\u2026'}</bdi>
          </small>
        </div>
        <Tabs
          name="view"
          label={t('panel.views.label')}
          tabs={tabs}
          chosen={view.value}
          choose={(id) => {
            view.value = id;
          }}
        />
      </header>
      <main>
        <Notices />
        <TeamLine />
        <div id="view" role="tabpanel" aria-labelledby={`view-${view.value}`}>
          {view.value === 'now' ? <Now /> : view.value === 'post' ? <PostView /> : <IncidentTab />}
        </div>
        <Foot />
      </main>
    </>
  );
}

speak(document);
start();
startTelling();
startChanged();
startTeamState();
startVolume();
startIncidents();
startPeople();
startTour(() => (incidents.value?.incidents ?? []).some(({ status, drill }) => status === 'open' && !drill));
followQuestionMark();
const app = document.getElementById('app');
if (app !== null) render(<Panel />, app);
