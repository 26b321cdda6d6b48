/** What a browser answers when it is asked for a picture of a page: the picture, or why there is none. */
import { t } from '@/lib/i18n.ts';

export interface Picture {
  readonly type: 'image/png';
  readonly bytes: Uint8Array;
}

/** @param address a data address, as browsers answer */
export function pictureIn(address: string): Picture | null {
  const encoded = /^data:image\/png;base64,(.+)$/su.exec(address)?.[1];
  if (encoded === undefined) return null;
  try {
    return { type: 'image/png', bytes: Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0)) };
  } catch {
    return null;
  }
}

/** @param said the browser's own words */
export function sentenceFor(said: string): string {
  if (/permission|activeTab|all_urls/iu.test(said)) return t('panel.picture.shortcut');
  if (/quota|MAX_CAPTURE/iu.test(said)) return t('panel.picture.tooOften');
  return t('panel.picture.failed');
}
