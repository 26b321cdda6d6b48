/** The hosts that the stand-in for Facebook answers on. */
export const facebookHosts = ['www.facebook.com', 'business.facebook.com', 'web.facebook.com'];

export const isFacebook = (hostname: string): boolean => facebookHosts.includes(hostname);
