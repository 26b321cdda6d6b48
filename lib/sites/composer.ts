/** What a site's folder says of the place where a new post is written. */

export interface Composer {
  /** CSS selector of the field. */
  readonly field: string;
  /**
   * @param path of the page's address
   * @returns the element that the banner is appended to as its last child; `null`: this field writes no new post
   */
  place(field: Element, path: string): Element | null;
  /** The handle of whoever is signed in, in small letters; `null`: the page does not say. */
  account(document: Document): string | null;
}
