/** Where Facebook's posts and comments live: its pages in a browser, and the inbox that a Page's team works in. */
export const matches = ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'].map(
  (host) => `https://${host}/*`,
);

/** The inbox has no structure to put a badge into: its comments stand in the panel alone. */
export const hasBadges = (hostname: string): boolean => !hostname.startsWith('business.');
