/** By when a post must be acknowledged: the level's clock from the moment it was written, in the team's hours. */

import { addWorkingMinutes } from '@/lib/playbook/hours.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Level } from '@/lib/playbook/words.ts';
import type { Post } from '@/lib/post.ts';
import type { Context } from './context.ts';

/** @returns ISO 8601 UTC, or `null` when the level has no clock or the post is answered */
export function acknowledgeBy(playbook: Playbook, level: Level, post: Post, context: Context): string | null {
  const minutes = playbook.timescales[level].acknowledge;
  if (minutes === null || context.care.state === 'answered') return null;
  const from = new Date(post.createdAt ?? context.now);
  const alwaysOn = playbook.policies.hours?.value === 'always-on' || playbook.hours.ignoredBy.includes(level);
  const due = alwaysOn ? new Date(from.getTime() + minutes * 60_000) : addWorkingMinutes(from, minutes, playbook.hours);
  return due.toISOString();
}
