/** Firebreak on Facebook. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebookAt } from '@/lib/sites/facebook/index.ts';
import { begin } from './page/begin.ts';

export default defineUnlistedScript({ main: () => begin(facebookAt(location.hostname)) });
