/** A post is read, answered, taken and tagged, and the playbook decided, with a fault at each step of the worker. */

import { campaign } from './campaign.ts';
import { decisionFlows } from './flows/decisions.ts';
import { postFlows } from './flows/posts.ts';

campaign('people look after posts', [...postFlows, ...decisionFlows], {
  reach: () => fetch,
  least: 600,
  twice: () => 0,
});
