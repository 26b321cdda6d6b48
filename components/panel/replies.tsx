/** The acknowledgement: wordings one after the other, the personal words to change, the length as the network counts it. */
import { useSignal } from '@preact/signals';
import type { SiteId } from '@/lib/post.ts';
import type { Offer } from '@/lib/response/acknowledgement.ts';
import type { Draft } from '@/lib/response/draft/check.ts';
import { lengthOn } from '@/lib/response/length.ts';
import { plain } from '@/lib/response/slots.ts';

interface Props {
  readonly offer: Offer;
  readonly site: SiteId;
  readonly venue: string;
  /** Who speaks at this level; `null`: nobody is named. */
  readonly speaker: string | null;
  /** Checks the words before they are sent; `null` until it is known how. */
  readonly check: ((text: string) => Draft) | null;
  /** Puts the text on the clipboard and records it; answers whether both worked, `null` when it was not to be done. */
  readonly copy: (reply: { id: string; language: string; text: string }) => Promise<boolean | null>;
}

/** Practice D13: warn before the third identical copy within a day. */
const tooAlike = 2;
const personal = 'what_happened';

export function Replies({ offer: { replies, latest, silence }, site, venue, speaker, check, copy }: Props) {
  // The words that are on the clipboard come first.
  const turn = useSignal(
    Math.max(
      0,
      replies.findIndex(({ id }) => id === latest),
    ),
  );
  const own = useSignal<string | null>(null);
  const said = useSignal('');
  const reply = replies[turn.value % Math.max(1, replies.length)];
  if (reply === undefined) {
    return (
      <section class="section stack" aria-labelledby="reply">
        <h2 id="reply">Acknowledge</h2>
        <p>{silence ?? 'The playbook has no text for this post.'}</p>
      </section>
    );
  }
  const pieces = reply.pieces.map((piece) =>
    piece.slot === personal && own.value !== null ? { ...piece, text: own.value } : piece,
  );
  const text = plain(pieces);
  const { used, limit } = lengthOn(site, text);
  const prefilled = reply.pieces.find(({ slot }) => slot === personal)?.text;
  const send = async () => {
    const done = await copy({ id: reply.id, language: reply.language, text });
    said.value = done === null ? '' : done ? 'Copied.' : 'The clipboard refused; mark the text and copy it.';
  };
  return (
    <section class="section stack" aria-labelledby="reply">
      <div class="row top">
        <h2 id="reply" class="grow">
          Acknowledge
        </h2>
        <small>
          variant {(turn.value % replies.length) + 1} of {replies.length} · {venue}
        </small>
      </div>
      <p class="words" lang={reply.language} dir="auto">
        {pieces.map(({ text: words, slot }) =>
          slot === undefined ? (
            words
          ) : (
            <span key={slot} class="slot">
              {words}
            </span>
          ),
        )}
      </p>
      {prefilled !== undefined && (
        <label class="field">
          <span>In your own words: what happened</span>
          <input
            type="text"
            value={own.value ?? prefilled}
            maxLength={120}
            onInput={(event) => {
              own.value = event.currentTarget.value;
            }}
          />
        </label>
      )}
      {speaker !== null && <p class="quiet">Speaks at this level: {speaker}.</p>}
      {own.value !== null &&
        (check?.(text).findings ?? [])
          .filter(({ kind }) => kind === 'must')
          .map(({ id, because, instead }) => (
            <p key={id} class="quiet">
              <b class="must">Change</b> {because} {instead}
            </p>
          ))}
      {reply.copied >= tooAlike && own.value === null && (
        <p class="quiet">
          This very text was copied {reply.copied} times in 24 hours. Change the words, or people will notice.
        </p>
      )}
      <div class="row">
        <button type="button" class="button first" disabled={used > limit} onClick={() => void send()}>
          Copy
        </button>
        {replies.length > 1 && (
          <button
            type="button"
            class="button"
            onClick={() => {
              turn.value += 1;
              said.value = '';
            }}
          >
            Next variant
          </button>
        )}
        <small class="grow" role="status">
          {said}
        </small>
        <small class={used > limit ? 'late' : ''}>
          {used} / {limit}
        </small>
      </div>
    </section>
  );
}
