/** The page's script: asks for the first posts at once, then draws. */
import { app, firstRequests, paint, show } from './app.ts';
import { listenForClicks } from './clicks.ts';
import { naming } from './element.ts';
import { startGrowth } from './growth.ts';
import { beHostile, sweep } from './hostile.ts';
import { exposeStandIn, listenForErrors } from './stand-in.ts';
import { page } from './state.ts';

const { lang, broken, renamed, hostile, stream } = page.options;

const errors = listenForErrors();
if (hostile) beHostile();
const first = firstRequests();

document.documentElement.lang = lang;
document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
if (renamed.length > 0) naming.testId = (name) => (renamed.includes(name) ? `v9-${name}` : name);
if (broken === 'dom') naming.testId = (name) => `v9-${[...name].reverse().join('')}`;

paint();
show(first);
exposeStandIn(errors, app.columns[0]?.ready ?? Promise.resolve());
listenForClicks();
startGrowth();
if (stream !== null) setInterval(() => void app.columns[0]?.stream(), stream * 1_000);
if (hostile) sweep(window.standIn.hostile);
