/** One incident: its head, and the section that is open. */
import { Tabs } from '@/components/panel/tabs.tsx';
import { Evidence } from './evidence.tsx';
import { Report } from './report.tsx';
import { Say } from './say.tsx';
import { incident, type Section, section } from './state.ts';

const sections: readonly { readonly id: Section; readonly words: string }[] = [
  { id: 'todo', words: 'To do' },
  { id: 'posts', words: 'Posts' },
  { id: 'say', words: 'Say' },
  { id: 'record', words: 'Record' },
  { id: 'report', words: 'Report' },
];

export function IncidentOpen() {
  const now = incident.value;
  if (now === null) return <p class="empty">Reading the incident …</p>;
  return (
    <>
      <Tabs
        name="section"
        label="Parts of the incident"
        tabs={sections}
        chosen={section.value}
        choose={(id) => {
          section.value = id;
        }}
      />
      <div id="section" role="tabpanel" aria-labelledby={`section-${section.value}`}>
        {section.value === 'say' && <Say incident={now} />}
        {section.value === 'record' && <Evidence incident={now} />}
        {section.value === 'report' && <Report incident={now} />}
      </div>
    </>
  );
}
