/** Rows of the incident's long lists: a post, a note, an entry of the log. */
import type { ComponentChildren } from 'preact';
import { careLine } from '@/components/page/care.ts';
import { Level } from '@/components/panel/level.tsx';
import { TagWords } from '@/components/panel/tags.tsx';
import type { LogRow, NoteRow, PostRow } from '@/lib/incident/rows.ts';
import { calledBy } from '@/lib/post.ts';
import { Refused } from './refused.tsx';
import { clockTime } from './time.ts';

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
  const words =
    seen === null ? 'It is not kept on this machine any more.' : (seen.text ?? 'Its words could not be read.');
  return (
    <>
      <div class="row">
        {level !== null && <Level level={level} />}
        <bdi class="grow quiet">{called ?? post}</bdi>
        <small>{careLine({ state: care })}</small>
      </div>
      <p class="excerpt" dir="auto">
        {words.slice(0, 280)}
      </p>
      <TagWords tags={tags} />
      <div class="row">
        <small class="grow">
          {how === 'topic' ? 'by topic' : 'added'} {clockTime(at, now)} by {by}
        </small>
        {show !== null && (
          <button type="button" class="link" onClick={show} aria-label={`Look at the post by ${called ?? post}`}>
            Look
          </button>
        )}
        {seen !== null && seen.url !== null && (
          <a href={seen.url} target="_blank" rel="noreferrer" aria-label={`Open the post by ${called ?? post}`}>
            Open
          </a>
        )}
        {more}
        {takeOut !== null && (
          <button type="button" class="link" onClick={takeOut} aria-label={`Take out the post by ${called ?? post}`}>
            Take out
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
        {decision && <b>Decided: </b>}
        {text}
      </bdi>
      <div class="row">
        <small class="grow">
          {clockTime(at, now)}, {by}
          {about !== null && ` · ${about}`}
        </small>
        {withdraw !== null && (
          <button type="button" class="link" onClick={withdraw} aria-label={`Withdraw: ${text.slice(0, 80)}`}>
            Withdraw
          </button>
        )}
      </div>
    </>
  );
}
