/** One incident: its head, and the section that is open. */
import type { FunctionComponent } from 'preact';
import { Change, type Changes } from '@/components/incident/change.tsx';
import { Head } from '@/components/incident/head.tsx';
import { Tabs } from '@/components/panel/tabs.tsx';
import { t } from '@/lib/i18n.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../state.ts';
import { draft } from './drafts.ts';
import { Evidence } from './evidence.tsx';
import { focusOn, fold, unfolded } from './jump.ts';
import { lead, refusals } from './lead.ts';
import { Log, NoteForm } from './log.tsx';
import { people, topics } from './names.ts';
import { Posts } from './posts.tsx';
import { Report } from './report.tsx';
import { Say } from './say.tsx';
import { chosen, incident, incidents, me, open, type Section, section } from './state.ts';
import { ToDo } from './todo.tsx';

const sections: readonly { readonly id: Section; readonly words: string }[] = [
  { id: 'todo', words: t('incident.section.todo') },
  { id: 'posts', words: t('incident.section.posts') },
  { id: 'say', words: t('incident.section.say') },
  { id: 'record', words: t('incident.section.record') },
  { id: 'report', words: t('incident.section.report') },
];

interface Props {
  readonly incident: IncidentView;
}

function Record({ incident: one }: Props) {
  return (
    <>
      <Evidence incident={one} />
      <NoteForm incident={one} />
      <Log incident={one} />
    </>
  );
}

const drawn: Readonly<Record<Section, FunctionComponent<Props>>> = {
  todo: ToDo,
  posts: Posts,
  say: Say,
  record: Record,
  report: Report,
};

export function IncidentOpen() {
  const one = incident.value;
  const back = (
    <button type="button" class="link back" onClick={() => (chosen.value = 'list')}>
      {t('incident.all')}
    </button>
  );
  if (one === null)
    return (
      <div class="empty stack">
        <p>{t('incident.reading')}</p>
        <div>{back}</div>
      </div>
    );
  const Drawn = drawn[section.value];
  return (
    <div class={one.drill ? 'incident is-drill' : 'incident'}>
      {back}
      <TopOf key={one.key} incident={one} />
      <Tabs
        name="section"
        label={t('incident.parts')}
        small
        tabs={sections}
        chosen={section.value}
        choose={(id) => {
          section.value = id;
        }}
      />
      <div id="section" role="tabpanel" aria-labelledby={`section-${section.value}`}>
        <Drawn key={one.key} incident={one} />
      </div>
    </div>
  );
}

function TopOf({ incident: one }: Props) {
  const { key } = one;
  const at = (what: keyof Changes) => `${key} change ${what}`;
  const owner = (to: string | null) => lead({ kind: 'owner', key, owner: to }, at('owner'));
  const can: Changes = {
    level: (level, why) => lead({ kind: 'level', key, level, why }, at('level')),
    title: (title) => lead({ kind: 'titled', key, title }, at('title')),
    owner,
    topics: (to) => void lead({ kind: 'change-topics', key, topics: to }, at('topics')),
    merge: (into) =>
      void lead({ kind: 'merge', key, into }, at('merge')).then((done) => {
        if (done) open(into);
      }),
  };
  const others = (incidents.value?.incidents ?? []).filter(
    (line) => line.status === 'open' && line.key !== key && line.drill === one.drill,
  );
  return (
    <Head
      incident={one}
      now={now.value}
      me={me.value}
      take={() =>
        void owner(me.value).then((done) => {
          if (done) focusOn('incident-title');
        })
      }
      refused={unfolded.value.has('change') ? undefined : refusals.value.get(at('owner'))}
    >
      {one.status !== 'merged' && (
        <details
          open={unfolded.value.has('change')}
          onToggle={(event) => {
            if (event.currentTarget.open !== unfolded.value.has('change')) fold('change', event.currentTarget.open);
          }}
        >
          <summary class="quiet">{others.length > 0 ? t('incident.changeOrMerge') : t('incident.change')}</summary>
          {unfolded.value.has('change') && (
            <div class="stack">
              <Change
                incident={one}
                can={can}
                refused={{
                  level: refusals.value.get(at('level')),
                  title: refusals.value.get(at('title')),
                  owner: refusals.value.get(at('owner')),
                  topics: refusals.value.get(at('topics')),
                  merge: refusals.value.get(at('merge')),
                }}
                why={draft(key, 'level')}
                topics={topics.value}
                people={people.value}
                others={others}
              />
            </div>
          )}
        </details>
      )}
    </Head>
  );
}
