/** What went wrong, as a sentence for the reader. */

/** @param thrown anything; an error's own message stands without its name ("Error: …") */
export const sentenceOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
