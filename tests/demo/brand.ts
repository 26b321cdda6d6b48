/** The demo's brand, set the way the panel sets it. */
import type { Firebreak } from '../e2e/chromium.ts';

export const brand = {
  name: 'Bramble Air',
  handles: { x: ['brambleair', 'brambleaircare'], facebook: ['brambleair'] },
  aliases: ['Bramble Airlines', '#brambleair'],
  products: ['BrambleGo card', 'Bramble Lounge'],
  fields: ['aviation', 'airline', 'travel', 'passenger rights'],
  watchlist: [{ handle: 'marlofitch', site: 'x', why: 'television host' }],
};

export async function demoBrand(firebreak: Firebreak): Promise<void> {
  const panel = await firebreak.open('sidepanel.html');
  const answer = await panel.evaluate((body) => chrome.runtime.sendMessage({ name: 'set-brand', body }), {
    brand,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  if (answer?.ok !== true) throw new Error(`The demo brand was refused: ${answer?.sentence ?? 'no answer'}`);
  await panel.close();
}
