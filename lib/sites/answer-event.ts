/** The event by which the page's own answers reach the isolated world: its detail is one string, "operation\nbody". */
export const answerEvent = 'firebreak:answer';
