/** The lowest layer, as it is shipped. */
import checklists from '@/assets/playbook/checklists.yaml';
import replies from '@/assets/playbook/replies.yaml';
import starterPart from '@/assets/playbook/starter.yaml';
import statements from '@/assets/playbook/statements.yaml';
import topics from '@/assets/playbook/topics.yaml';
import type { PlaybookFile } from '@/lib/playbook/file.ts';
import { starterFile } from '@/lib/playbook/starter.ts';

let read: PlaybookFile | null = null;

export function starter(): PlaybookFile {
  read ??= starterFile({ starter: starterPart, topics, replies, statements, checklists });
  return read;
}
