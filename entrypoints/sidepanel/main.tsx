/** The panel's frame: head, tabs, and the view that is open. */
import '@/assets/styles/panel.css';
import { render } from 'preact';
import { Sign } from '@/components/panel/level.tsx';
import { Notices } from './notices.tsx';
import { Now } from './now.tsx';
import { PostView } from './post.tsx';
import { SetUp } from './set-up.tsx';
import { playbook, start, type View, view } from './state.ts';
import { startTeamState, TeamLine } from './team.tsx';
import { startTelling } from './telling.ts';
import { startVolume } from './volume-state.ts';

const tabs: readonly { readonly id: View; readonly words: string }[] = [
  { id: 'now', words: 'Now' },
  { id: 'post', words: 'Post' },
];

function Panel() {
  const brand = playbook.value?.playbook.brand.name;
  if (brand === '') return <SetUp />;
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    view.value = view.value === 'now' ? 'post' : 'now';
    document.getElementById(`tab-${view.value}`)?.focus();
  };
  return (
    <>
      <header class="top-bar">
        <div class="head">
          <Sign level="crisis" />
          <h1 class="grow">Firebreak</h1>
          <small>{brand ?? '\u2026'}</small>
        </div>
        <div class="tabs" role="tablist" aria-label="Views">
          {tabs.map(({ id, words }) => (
            <button
              key={id}
              id={`tab-${id}`}
              type="button"
              role="tab"
              aria-selected={view.value === id}
              aria-controls="view"
              tabIndex={view.value === id ? 0 : -1}
              onKeyDown={step}
              onClick={() => {
                view.value = id;
              }}
            >
              {words}
            </button>
          ))}
        </div>
      </header>
      <main>
        <Notices />
        <TeamLine />
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view.value}`}>
          {view.value === 'now' ? <Now /> : <PostView />}
        </div>
      </main>
    </>
  );
}

start();
startTelling();
startTeamState();
startVolume();
const app = document.getElementById('app');
if (app !== null) render(<Panel />, app);
