/** The banner at the place where a new post is written, on whichever network the page belongs to. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { composer as facebook } from '@/lib/sites/facebook/composer.ts';
import { composer as x } from '@/lib/sites/x/composer.ts';
import { warnWhileOpen } from './page/composing.ts';

export default defineUnlistedScript({
  main: () => warnWhileOpen(location.hostname.endsWith('facebook.com') ? facebook : x),
});
