/** How somebody who gave no name stands in the record. */
export const nameless = 'you';
