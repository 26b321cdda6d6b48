/** The playbook's editor and this browser's settings: one page, a view for each part of the playbook. */
import { speak } from '@/lib/i18n.ts';
import '@/assets/styles/panel.css';
import '@/assets/styles/options.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { followKeys } from './keys.ts';
import { followAddress, route, views } from './route.ts';
import { Options } from './shell.tsx';
import { start } from './state.ts';

speak(document);
start();
followAddress();
followKeys();
effect(() => {
  const title = views.find(({ id }) => id === route.value.view)?.title ?? '';
  document.title = `${title} \u2013 Firebreak`;
});
const app = document.getElementById('app');
if (app !== null) render(<Options />, app);
