/** Rows of the incident's long lists: a post, a note, an entry of the log. */
import type { ComponentChildren } from 'preact';
import { careLine } from '@/components/page/care.ts';
import { Level } from '@/components/panel/level.tsx';
import { TagWords } from '@/components/panel/tags.tsx';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import type { LogRow, NoteRow, PostRow } from '@/lib/incident/rows.ts';
import { calledBy } from '@/lib/post.ts';
import { Refused } from './refused.tsx';
import { clockTime } from './time.ts';
import { whoIs } from './who.ts';

interface PostProps {
  readonly row: PostRow;
  readonly now: number;
  /** `null`: the panel knows too little of it to judge. */
  readonly show: (() => void) | null;
  /** `null`: the incident is not open. */
  readonly takeOut: (() => void) | null;
  readonly refused: string | undefined;
  /** What else can be done with it. */
  readonly more?: ComponentChildren;
}

export function PostRowOf({ row, now, show, takeOut, refused, more }: PostProps) {
  const { seen, level, care, tags, post, how, by, at } = row;
  const called = seen === null ? null : calledBy(seen);
  const who = called ?? post;
  const words = seen === null ? t('lead.row.unkept') : (seen.text ?? t('lead.row.unreadable'));
  return (
    <>
      <div class="row">
        {level !== null && <Level level={level} />}
        <bdi class="grow quiet">{who}</bdi>
        <small>{careLine({ state: care })}</small>
      </div>
      <p class="excerpt" dir="auto">
        {words.slice(0, 280)}
      </p>
      <TagWords tags={tags} />
      <div class="row">
        <small class="grow">
          <Said
            text={t(how === 'topic' ? 'lead.row.byTopic' : 'lead.row.added', {
              time: clockTime(at, now),
              who: slot('who'),
            })}
            parts={{ who: <bdi>{whoIs(by)}</bdi> }}
          />
        </small>
        {show !== null && (
          <button type="button" class="link" onClick={show} aria-label={t('lead.row.lookAt', { who })}>
            {t('lead.row.look')}
          </button>
        )}
        {seen !== null && seen.url !== null && (
          <a href={seen.url} target="_blank" rel="noreferrer" aria-label={t('lead.row.openOf', { who })}>
            {t('lead.row.open')}
          </a>
        )}
        {more}
        {takeOut !== null && (
          <button type="button" class="link" onClick={takeOut} aria-label={t('lead.row.takeOutOf', { who })}>
            {t('lead.row.takeOut')}
          </button>
        )}
      </div>
      <Refused why={refused} />
    </>
  );
}

export function LogRowOf({ row: { sentence, at }, now }: { readonly row: LogRow; readonly now: number }) {
  return (
    <div class="entry">
      <time dateTime={at} class="quiet">
        {clockTime(at, now)}
      </time>
      <bdi class="words">{sentence}</bdi>
    </div>
  );
}

interface NoteProps {
  readonly row: NoteRow;
  readonly now: number;
  /** The step's title; `null`: the note is about the whole. */
  readonly about: string | null;
  readonly withdraw: (() => void) | null;
}

export function NoteRowOf({ row: { text, at, by, decision }, now, about, withdraw }: NoteProps) {
  return (
    <>
      <bdi class="words whole">
        {decision && <b>{t('lead.row.decided')} </b>}
        {text}
      </bdi>
      <div class="row">
        <small class="grow">
          {clockTime(at, now)}, <bdi>{whoIs(by)}</bdi>
          {about !== null && ` · ${about}`}
        </small>
        {withdraw !== null && (
          <button
            type="button"
            class="link"
            onClick={withdraw}
            aria-label={t('lead.row.withdrawNote', { text: text.slice(0, 80) })}
          >
            {t('lead.row.withdraw')}
          </button>
        )}
      </div>
    </>
  );
}
