/** How somebody who gave no name stands in the record. */
export const nameless = 'you';

/** "Ana has it", "you have it". */
export const hasIt = (owner: string): string => (owner === nameless ? `${owner} have it` : `${owner} has it`);
