/** Links are followed without loading; those that lead nowhere here do nothing. */
import { routeOf } from '../route.ts';
import { navigate } from './app.ts';

export function listenForClicks(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    const address = event.target.closest('a')?.getAttribute('href');
    if (address === null || address === undefined) return;
    event.preventDefault();
    const url = new URL(address, location.href);
    if (url.host !== location.host || url.searchParams.has('comment_id')) return;
    if (routeOf(url.pathname, url.searchParams).kind !== 'nothing') void navigate(url.pathname);
  });
}
