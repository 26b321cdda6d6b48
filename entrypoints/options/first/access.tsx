/** Where the browser does not let Firebreak read a site yet. */
import { signal } from '@preact/signals';
import { ClosedSites } from '@/components/panel/closed-sites.tsx';
import { requestAccess, watchAccess } from '@/lib/platform/access.ts';
import type { Readable } from '@/lib/sites/hosts.ts';

const closed = signal<readonly Readable[]>([]);
watchAccess((missing) => {
  closed.value = missing;
});

export function Access() {
  return (
    <div role="alert">
      <ClosedSites sites={closed.value.map(({ name }) => name)} allow={() => void requestAccess(closed.value)} />
    </div>
  );
}
