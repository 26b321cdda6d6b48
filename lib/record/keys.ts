/** What an event is about: one post, one incident, or the playbook. */
import { z } from 'zod';

const ofPost = /^(x|facebook):.{1,200}$/u;

/** Site and id of a post: "x:1840000000000000001". */
export const postKey = z.string().regex(ofPost);

export const isPostKey = (key: string): boolean => ofPost.test(key);

/** Stands where a post's key would: the playbook is one thing. */
export const playbookKey = 'playbook';

/** "incident:" and a UUID, made by whoever declares it, so that a declaration that is sent twice is one. */
export const incidentKey = z.templateLiteral(['incident:', z.uuid()]);
export type IncidentKey = z.infer<typeof incidentKey>;
export const incidentPrefix = 'incident:';

/** Every key of an incident begins so, and no other does. */
export const isIncidentKey = (key: string): key is IncidentKey => key.startsWith(incidentPrefix);
