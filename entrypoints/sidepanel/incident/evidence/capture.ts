/** Capturing evidence from the panel: the same click twice is one entry, and what came of it is said beside the button. */

import { signal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { captureShortcut } from '@/lib/platform/capture.ts';
import { wishPicture } from '@/lib/platform/evidence-wish.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { askPatiently } from '../lead.ts';

export interface Wanted {
  readonly key: IncidentKey;
  readonly post: string | null;
  readonly picture: boolean;
}

/** What came of it, by what was captured. */
export const said = signal<ReadonlyMap<string, string>>(new Map());
export const nameOf = ({ key, post, picture }: Wanted): string => `${key} ${post ?? ''} ${picture}`;

/** What came of the last one: a row that is captured leaves its list, and with it the place where it was said. */
export const lastSaid = signal('');

const tell = (wanted: Wanted, sentence: string) => {
  lastSaid.value = sentence;
  said.value = new Map(said.value).set(nameOf(wanted), sentence);
};

/** The keys for a picture, once the browser has told them; `null`: none are set. */
export const shortcut = signal<string | null>(null);
export const readShortcut = (): void => {
  void captureShortcut().then((keys) => {
    shortcut.value = keys;
  });
};

const words = ({ number, picture, sentence }: Answers['capture-evidence']): string => {
  if (number === null) return sentence ?? t('incident.evidence.nothing');
  const kept = { number };
  const said = picture ? t('incident.evidence.keptWithPicture', kept) : t('incident.evidence.kept', kept);
  return sentence === null ? said : `${said} ${sentence}`;
};

const begun = new Map<string, string>();

export async function capture(wanted: Wanted): Promise<void> {
  const name = nameOf(wanted);
  const evidence = begun.get(name) ?? crypto.randomUUID();
  begun.set(name, evidence);
  try {
    const answer = await askPatiently('capture-evidence', { evidence, note: '', ...wanted });
    begun.delete(name);
    tell(wanted, words(answer));
    // The shortcut that follows is meant for this post.
    if (wanted.picture && !answer.picture) await wishPicture({ key: wanted.key, post: wanted.post });
  } catch (error) {
    tell(wanted, t('incident.evidence.notKept', { why: sentenceOf(error) }));
  }
}
