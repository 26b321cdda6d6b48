/**
 * Version 1 was a whole playbook: nothing stood below it. From version 2 on a file is a layer and says so with `base`.
 * The own part that Firebreak 0.1 kept in the browser is of version 1 too: a brand, a zone and the people, over the starter.
 */
export function from1(file: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { version: _, zone, brand, stakeholders, ...rest } = file;
  const isOwnPart = typeof zone === 'string' && !('rules' in file);
  const people = Array.isArray(stakeholders) ? stakeholders : undefined;
  return {
    version: 2,
    ...(isOwnPart ? { hours: { zone } } : { base: 'none', speakers: bySeverity }),
    ...(brand === null || brand === undefined ? {} : { brand }),
    ...rest,
    ...(people === undefined ? {} : { stakeholders: people }),
  };
}

/** Version 1 did not name the speakers; this is whom it showed. */
const bySeverity = { calm: 'support', watch: 'support', worry: 'social-lead', crisis: 'exec' };
