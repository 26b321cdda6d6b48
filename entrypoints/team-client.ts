/** A script of its own, which the worker loads when there is a team: the client of the team's server. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { client } from '@/lib/platform/team/nats.ts';

export default defineUnlistedScript(() => {
  (globalThis as { firebreakTeamClient?: typeof client }).firebreakTeamClient = client;
});
