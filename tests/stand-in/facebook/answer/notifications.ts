/** The list under the bell: sentences about comments, none of which is a comment. */
import { pages, people } from '../feed.ts';
import { addressOf } from '../ids.ts';
import type { Document } from './documents.ts';
import { type Setting, secondsOf } from './parts.ts';

export const notices = [
  { who: people.callum, says: 'commented on Bramble Air’s post.', minutesAgo: 42 },
  { who: people.sana, says: 'mentioned Bramble Air in a comment.', minutesAgo: 58 },
  { who: pages.gazette, says: 'posted a link about Bramble Air.', minutesAgo: 33 },
];

export const notifications = (setting: Setting): Document[] => [
  {
    data: {
      viewer: {
        notifications_page: {
          edges: notices.map(({ who, says, minutesAgo }, index) => ({
            node: {
              __typename: 'NotifPageNotificationRow',
              row_type: 'NOTIFICATION',
              notif: {
                notif_id: `17${String(index).padStart(14, '0')}`,
                seen_state: 'UNSEEN_AND_UNREAD',
                creation_time: { timestamp: secondsOf(minutesAgo, setting) },
                body: {
                  ranges: [
                    {
                      entity: {
                        __typename: 'User',
                        __isActor: 'User',
                        id: who.id,
                        url: addressOf(who),
                        is_verified: who.verified,
                      },
                      length: who.name.length,
                      offset: 0,
                    },
                  ],
                  text: `${who.name} ${says}`,
                },
                url: 'https://www.facebook.com/brambleair',
                icon_data: { reaction_type: null, glyph_name: 'comment' },
              },
            },
          })),
          page_info: { has_next_page: false },
        },
      },
    },
  },
];
