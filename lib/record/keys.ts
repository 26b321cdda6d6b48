/** What an event is about: one post, one incident, or the playbook. */
import { z } from 'zod';

/** Site and id of a post: "x:1840000000000000001". */
export const postKey = z.string().regex(/^(x|facebook):.{1,200}$/u);

/** Stands where a post's key would: the playbook is one thing. */
export const playbookKey = 'playbook';

/** "incident:" and a UUID, made by whoever declares it, so that a declaration that is sent twice is one. */
export const incidentKey = z.templateLiteral(['incident:', z.uuid()]);
export type IncidentKey = z.infer<typeof incidentKey>;
export const incidentPrefix = 'incident:';
