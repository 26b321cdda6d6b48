/**
 * In the page's own world: hands on the text of the answers that the page itself asked for. It asks for nothing, changes
 * nothing, and whatever goes wrong in it stays in it.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerEvent } from '@/lib/sites/answer-event.ts';
import { operationOf as onFacebook } from '@/lib/sites/facebook/operations.ts';
import { allMatches } from '@/lib/sites/hosts.ts';
import { operationOf as onX } from '@/lib/sites/x/operations.ts';

/** A longer answer is no timeline; reading it would cost the page more than it tells. */
const longest = 16_000_000;

export default defineContentScript({
  matches: [...allMatches],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    const { CustomEvent, document, Response, XMLHttpRequest } = window;
    const dispatch = EventTarget.prototype.dispatchEvent;
    const handOn = (operation: string, body: unknown) => {
      try {
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        if (text.length < longest)
          dispatch.call(document, new CustomEvent(answerEvent, { detail: `${operation}\n${text}` }));
      } catch {}
    };
    // Facebook sends an answer line by line and draws each line as it comes: so each is handed on as it comes.
    const byLine = location.hostname.endsWith('.facebook.com');
    const wanted = (url: unknown): string | null => {
      try {
        return (byLine ? onFacebook : onX)(url);
      } catch {
        return null;
      }
    };

    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...request: unknown[]) {
      const operation = wanted(request[1]);
      if (operation !== null) {
        let sent = 0;
        const take = (event: Event) => {
          try {
            const ended = event.type === 'load';
            const asText = this.responseType === '' || this.responseType === 'text';
            if (!asText) {
              if (ended) handOn(operation, this.response);
              return;
            }
            const { responseText } = this;
            const until = ended ? responseText.length : responseText.lastIndexOf('\n') + 1;
            if (until > sent) handOn(operation, responseText.slice(sent, until));
            sent = Math.max(sent, until);
          } catch {}
        };
        try {
          if (byLine) {
            this.addEventListener('progress', take);
            this.addEventListener('loadend', () => this.removeEventListener('progress', take), { once: true });
          }
          this.addEventListener('load', take, { once: true });
        } catch {}
      }
      return Reflect.apply(open, this, request);
    };

    const { fetch } = window;
    window.fetch = function (this: unknown, ...request: Parameters<typeof fetch>) {
      const answer = Reflect.apply(fetch, this, request);
      const operation = wanted(request[0] instanceof Request ? request[0].url : request[0]);
      if (operation !== null) {
        const take = (response: Response) => Response.prototype.clone.call(response).text();
        answer.then(take).then(
          (text) => handOn(operation, text),
          () => {},
        );
      }
      return answer;
    };
  },
});
