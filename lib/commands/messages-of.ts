/** A file of sentences as the browser keeps it: flat, each under its path; the forms of one number joined. */

export type Sentences = { readonly [key: string]: string | Sentences };

/** @returns "panel_posts_empty" → "Nothing here yet." */
export function messagesOf(given: Sentences, path: readonly string[] = []): Map<string, string> {
  const entries = Object.entries(given);
  if (path.length > 0 && entries.length > 0 && entries.every(([key]) => key === 'n' || /^\d+$/u.test(key)))
    return new Map([[path.join('_'), entries.map(([, form]) => String(form)).join(' | ')]]);
  return new Map(
    entries.flatMap(([key, inner]) =>
      typeof inner === 'string' ? [[[...path, key].join('_'), inner] as const] : [...messagesOf(inner, [...path, key])],
    ),
  );
}
