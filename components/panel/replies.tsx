/** The acknowledgement: wordings one after the other, the personal words to change, the length as the network counts it. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { apart, count, t } from '@/lib/i18n.ts';
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
  /** The personal words were changed. */
  readonly changed: () => void;
  /** Stands below the words. */
  readonly children: ComponentChildren;
}

/** Practice D13: warn before the third identical copy within a day. */
const tooAlike = 2;
const personal = 'what_happened';

export function Replies({
  offer: { replies, latest, silence },
  site,
  venue,
  speaker,
  check,
  copy,
  changed,
  children,
}: Props) {
  // Held by its id: whenever somebody copies, the list gets another order, and nobody's words may change while they are read.
  const shown = useSignal(latest ?? replies[0]?.id);
  const onClipboard = useSignal(latest);
  const own = useSignal<string | null>(null);
  const said = useSignal('');
  const at = Math.max(
    0,
    replies.findIndex(({ id }) => id === shown.value),
  );
  const reply = replies[at];
  useLayoutEffect(() => {
    const copied = onClipboard.value === latest ? undefined : replies.find(({ id }) => id === latest);
    onClipboard.value = latest;
    // What was copied at the badge meanwhile comes first, unless somebody is writing.
    shown.value = own.value === null && copied !== undefined ? copied.id : reply?.id;
  });
  if (reply === undefined) {
    return (
      <section class="section stack" aria-labelledby="reply">
        <h2 id="reply">{t('panel.reply.head')}</h2>
        <p>{silence ?? t('panel.reply.none')}</p>
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
    said.value = done === null ? '' : done ? t('panel.reply.copied') : t('panel.reply.refused');
  };
  return (
    <section class="section stack" aria-labelledby="reply">
      <div class="row top">
        <h2 id="reply" class="grow">
          {t('panel.reply.head')}
        </h2>
        <small>
          {t('panel.reply.variant', {
            which: count(at + 1),
            count: count(replies.length),
          })}{' '}
          · {venue}
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
          <span>{t('panel.reply.ownWords')}</span>
          <input
            type="text"
            dir="auto"
            value={own.value ?? prefilled}
            maxLength={120}
            onInput={(event) => {
              own.value = event.currentTarget.value;
              changed();
            }}
          />
        </label>
      )}
      {speaker !== null && <p class="quiet">{t('panel.reply.speaker', { who: apart(speaker) })}</p>}
      {own.value !== null &&
        (check?.(text).findings ?? [])
          .filter(({ kind }) => kind === 'must')
          .map(({ id, because, instead }) => (
            <p key={id} class="quiet">
              <b class="must">{t('panel.reply.change')}</b> {because} {instead}
            </p>
          ))}
      {reply.copied >= tooAlike && own.value === null && (
        <p class="quiet">{t('panel.reply.copiedOften', { count: count(reply.copied) })}</p>
      )}
      <div class="row">
        <button type="button" class="button first" disabled={used > limit} onClick={() => void send()}>
          {t('panel.reply.copy')}
        </button>
        {replies.length > 1 && (
          <button
            type="button"
            class="button"
            onClick={() => {
              shown.value = replies[(at + 1) % replies.length]?.id;
              said.value = '';
            }}
          >
            {t('panel.reply.next')}
          </button>
        )}
        <small class="grow" role="status">
          {said}
        </small>
        <small class={used > limit ? 'late' : ''}>
          {count(used)} / {count(limit)}
        </small>
      </div>
      {children}
    </section>
  );
}
