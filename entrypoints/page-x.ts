/** Firebreak on X. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { x } from '@/lib/sites/x/index.ts';
import { begin } from './page/begin.ts';

export default defineUnlistedScript({ main: () => begin(x) });
