import type { Fact } from '../fact.ts';

export const media: Fact = {
  id: 'media',
  called: 'it has a photo or a video',
  gives: 'yes-no',
  describes: 'Whether the post carries a photo or a video.',
  read: ({ post: { media } }) => {
    const seen = media?.find((one) => one === 'video') ?? media?.find((one) => one === 'photo');
    return { value: media === null ? null : seen !== undefined, evidence: seen ?? '' };
  },
};
