/** In which theme Facebook is shown: it says so itself, whatever the system prefers. */
import { DARK, LIGHT } from './selectors.ts';

export function theme({ documentElement }: Document): 'light' | 'dark' | null {
  const { classList } = documentElement;
  return classList.contains(DARK) ? 'dark' : classList.contains(LIGHT) ? 'light' : null;
}
