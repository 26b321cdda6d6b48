/**
 * In the page's own world: hands on the text of the answers that the page itself asked for. It asks for nothing, changes
 * nothing, and whatever goes wrong in it stays in it.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerEvent } from '@/lib/sites/answer-event.ts';
import { matches } from '@/lib/sites/x/hosts.ts';
import { operationOf } from '@/lib/sites/x/operations.ts';

/** A longer answer is no timeline; reading it would cost the page more than it tells. */
const longest = 16_000_000;

export default defineContentScript({
  matches,
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
    const wanted = (url: unknown): string | null => {
      try {
        return operationOf(url);
      } catch {
        return null;
      }
    };

    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...request: unknown[]) {
      const operation = wanted(request[1]);
      if (operation !== null) {
        try {
          this.addEventListener(
            'load',
            () => {
              try {
                handOn(
                  operation,
                  this.responseType === '' || this.responseType === 'text' ? this.responseText : this.response,
                );
              } catch {}
            },
            { once: true },
          );
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
