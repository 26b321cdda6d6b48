/** What this evidence is not, and what no verification can find: said wherever it is shown. */

export const notForensic = [
  'This is not a forensic capture. It says what this browser showed to the person who captured it.',
  'A page can be changed in the browser before it is captured; a screenshot alone is often contested.',
  'The times are those of the computer. No third party has signed them.',
] as const;

export const notFindable = [
  'Entries that were removed at the very end of a device\u2019s record, and a file that was rewritten as a whole with new hashes, can\u2019t be found by the file alone. Compare the head of each device and the seal with those that were noted elsewhere, such as in the printed report.',
  'What a device did and never shared is not here.',
] as const;
