/** What a post shows besides words, one entry for each picture, video or link preview. */
import type { Post } from '@/lib/post.ts';
import type { OwnPart } from './own-part.ts';
import { id, POLL, VIDEO } from './selectors.ts';

export function mediaIn(part: OwnPart): NonNullable<Post['media']> {
  // A player holds its component, and a video sits in the frame of a picture.
  const videos = part.all(...id.videos).filter((video) => !video.parentElement?.closest(VIDEO));
  const photos = part.all(id.photo).filter((photo) => !photo.querySelector(VIDEO) && !photo.closest(VIDEO));
  const links = part.all(id.card).filter((card) => !card.querySelector(POLL));
  return [
    ...photos.map(() => 'photo' as const),
    ...videos.map(() => 'video' as const),
    ...links.map(() => 'link' as const),
  ].slice(0, 50);
}
