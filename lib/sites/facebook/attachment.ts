/** What a post shows besides words. */
import type { Json } from '../json.ts';
import { id, word } from '../scalar.ts';
import { globalId, type } from './fields.ts';
import type { Parts } from './parts.ts';

/** A link has one preview, whose picture has no number. @param node anything in a post's attachments */
export function attachmentIn(node: Json, found: Parts['attached']): void {
  const name = word(type(node));
  const number = id(globalId(node));
  if (number !== null && name === 'Photo') found.set(number, 'photo');
  else if (number !== null && name === 'Video') found.set(number, 'video');
  else if (/^GenericAttachmentMedia$|^StoryAttachmentShare/.test(name)) found.set('', 'link');
}
