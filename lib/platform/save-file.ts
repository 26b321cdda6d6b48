/** Hands a file to the browser's downloads, by a link: no permission is needed for it. */

export interface Saved {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

export function saveFile({ name, text, type }: Saved): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun in the same task; the address is not needed after it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
