/** The page's script: draws the frame at once, then posts as the page brings them. */
import { start } from './app.ts';
import { listenForClicks } from './clicks.ts';
import { startGrowth } from './growth.ts';
import { startInbox } from './inbox.ts';
import { exposeStandIn, listenForErrors } from './stand-in.ts';
import { page } from './state.ts';

const errors = listenForErrors();
exposeStandIn(errors);
if (location.hostname.startsWith('business.')) {
  startInbox();
} else {
  start();
  listenForClicks();
  if (!page.options.still) startGrowth();
}
