/** The head of a Page: its name, its tick, how many follow it. */
import { type Actor, pages } from '../feed.ts';
import { addressOf } from '../ids.ts';
import type { Document } from './documents.ts';
import { reduced } from './parts.ts';

export function headerOf(id: string): Document[] | null {
  const page: Actor | undefined = Object.values(pages).find((one) => one.id === id);
  if (!page?.page) return null;
  const url = addressOf(page);
  return [
    {
      data: {
        user: {
          profile_header_renderer: {
            __typename: 'XFBProfileEntityConvergenceHeaderRenderer',
            user: {
              __isProfile: 'User',
              name: page.name,
              id,
              url,
              is_verified: page.verified,
              show_verified_badge_on_profile: page.verified,
              profile_social_context: {
                content: [
                  {
                    text: { text: `${reduced(page.page.followers)} followers` },
                    uri: `${url}/followers/?sk=followers`,
                  },
                  { text: { text: '12 following' }, uri: `${url}/following/?sk=following` },
                ],
              },
            },
          },
          id,
        },
      },
    },
  ];
}
