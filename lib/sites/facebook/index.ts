/** Facebook: one folder knows its pages and its JSON. */
import { safely } from '../safely.ts';
import type { Site } from '../site.ts';
import { read, readAnswer } from './answer.ts';
import { idOf, readArticle } from './article.ts';
import { cut, delivered } from './documents.ts';
import { hasBadges } from './hosts.ts';
import { Known } from './known.ts';
import { mount } from './mount.ts';
import { Provisional } from './provisional.ts';
import { ARTICLE, marks, NONE } from './selectors.ts';
import { theme } from './theme.ts';

/** One page's reader: it remembers which names of a post mean which id. @param hostname as in `location.hostname` */
export function facebookAt(hostname: string): Site {
  const known = new Known();
  const provisional = new Provisional();
  return {
    id: 'facebook',
    owns: (host) => /^(?:www|web|business)\.facebook\.com$/.test(host),
    article: hasBadges(hostname) ? ARTICLE : NONE,
    marks,
    certain: false,
    idOf: safely((article: Element) => provisional.settled(idOf(article, known))),
    later: (lookAgain) => {
      provisional.lookAgain = lookAgain;
    },
    read: safely((article: Element) => readArticle(article, known)),
    mount: safely(mount),
    delivered,
    cut,
    readAnswer: safely((body: unknown) => {
      const answer = readAnswer(body);
      return answer === null ? null : known.learn(answer);
    }),
    *reading(body) {
      try {
        const answer = yield* read(body);
        return answer && known.learn(answer);
      } catch {
        return null;
      }
    },
    theme,
  };
}
