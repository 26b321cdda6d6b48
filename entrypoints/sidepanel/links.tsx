/** The pages on which mentions are found: Firebreak reads only what is open. */
import { browser } from '@/lib/platform/browser.ts';
import { Snooze } from './alerts.tsx';
import { links } from './volume-state.ts';

export function LinkList() {
  return (
    <ul class="stack tight">
      {links.value.map(({ title, url }) => (
        <li key={`${title} ${url}`}>
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function Links() {
  return (
    <section class="section stack" aria-labelledby="links">
      <h2 id="links">Where people write about you</h2>
      <p class="quiet">
        Firebreak sees only pages that are open. A Latest list that stays open in a tab tells best when it gets louder.
      </p>
      <LinkList />
      <div>
        <a href={`${browser.runtime.getURL('options.html' as never)}#alerts`} target="_blank" rel="noreferrer">
          Change alerts and searches
        </a>
      </div>
      <Snooze />
    </section>
  );
}
