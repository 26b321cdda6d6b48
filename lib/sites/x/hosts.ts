/** Where X lives: the only pages that Firebreak may read. Its advertising, help and developer sites are not among them. */
export const matches = [
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'pro.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
].map((host) => `https://${host}/*`);
