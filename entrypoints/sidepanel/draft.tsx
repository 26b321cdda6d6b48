/** The draft check of the chosen post: what the worker knows about it, and the phrase lists that come with the extension. */

import { signal } from '@preact/signals';
import { lexicons } from '@/assets/language/index.ts';
import { wordings } from '@/assets/response/index.ts';
import { DraftCheck } from '@/components/panel/draft-check.tsx';
import type { Listed } from '@/components/panel/listed.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { checkDraft, type Draft } from '@/lib/response/draft/check.ts';
import type { Kind, Responsibility } from '@/lib/response/draft/setting.ts';
import { lengthOn } from '@/lib/response/length.ts';
import { playbook, problem } from './state.ts';

const prepared = signal<{ readonly key: string; readonly known: Answers['prepare-draft'] } | null>(null);

let lists: { readonly wordings: ReturnType<typeof wordings>; readonly lexicons: ReturnType<typeof lexicons> } | null =
  null;

/** Asks anew for another post; the answer before is shown no more. */
function prepare(key: string): Answers['prepare-draft'] | null {
  if (prepared.value?.key === key) return prepared.value.known;
  ask('prepare-draft', { key }).then(
    (known) => {
      prepared.value = { key, known };
    },
    (error: unknown) => {
      problem.value = sentenceOf(error);
    },
  );
  return null;
}

/** Checks one text as an answer to the post; `null` until the worker has told what it needs. */
export function checking({
  key,
  post,
  assessment,
}: Listed): ((text: string, kind?: Kind, responsibility?: Responsibility) => Draft) | null {
  const known = prepare(key);
  if (known === null) return null;
  lists ??= { wordings: wordings(), lexicons: lexicons() };
  const { wordings: phrases, lexicons: words } = lists;
  const policies = Object.fromEntries(
    Object.entries(playbook.value?.playbook.policies ?? {}).map(([id, { value }]) => [id, value]),
  );
  const about = assessment.topics.includes('praise')
    ? 'praise'
    : assessment.topics.includes('question')
      ? 'question'
      : 'complaint';
  return (text, kind = 'acknowledgement', responsibility = 'unknown') =>
    checkDraft(
      text,
      {
        language: null,
        site: post.site,
        kind,
        level: assessment.level,
        responsibility,
        venue: 'public',
        policies,
        avoid: known.avoid,
        earlier: known.earlier,
        unfilled: [],
        measures: (words) => lengthOn(post.site, words),
        about,
        approved: known.approved,
        customer: known.customer,
      },
      phrases,
      words,
    );
}

export function DraftOf({ one }: { readonly one: Listed }) {
  const check = checking(one);
  return check === null ? null : <DraftCheck key={one.key} check={check} language={one.assessment.language} />;
}
