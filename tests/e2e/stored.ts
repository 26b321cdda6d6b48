/** What the extension keeps, read from one of its own pages. */
import type { Page } from 'playwright';
import type { Delivery } from '@/lib/escalation/delivery.ts';
import type {
  SeenPost,
  StoredAlert,
  StoredAssessment,
  StoredChannel,
  StoredCount,
  StoredEvent,
  StoredPicture,
  StoredTags,
} from '@/lib/platform/database.ts';

interface Tables {
  posts: SeenPost;
  assessments: StoredAssessment;
  events: StoredEvent;
  outbox: Delivery;
  channels: StoredChannel;
  volume: StoredCount;
  alerts: StoredAlert;
  pictures: StoredPicture;
  tagged: StoredTags;
  meta: { readonly name: string; readonly value: unknown };
}

/** @param page one of the extension's own pages; @returns every row; what was done here in the order of doing */
export function stored<Name extends keyof Tables>(page: Page, name: Name): Promise<Tables[Name][]> {
  return page.evaluate(
    (table) =>
      new Promise<never[]>((resolve, reject) => {
        const open = indexedDB.open('firebreak');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(table).objectStore(table).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            open.result.close();
            const rows: { n?: number }[] = all.result;
            if (table === 'events') rows.sort((one, other) => (one.n ?? 0) - (other.n ?? 0));
            resolve(rows as never[]);
          };
        };
      }),
    name,
  ) as Promise<Tables[Name][]>;
}
