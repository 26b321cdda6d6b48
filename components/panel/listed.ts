/** A post with what was made of it, as the panel's lists and views show it. */
import type { Post } from '@/lib/post.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import type { Care, Thread } from '@/lib/triage/context.ts';

export interface Listed {
  readonly key: string;
  readonly post: Post;
  readonly assessment: Assessment;
  readonly care: Care;
  /** In alphabetical order. */
  readonly tags: readonly string[];
  readonly lastSeen: string;
  /** The comments below a post of the brand, as far as they were read. */
  readonly thread: Thread | null;
}
