/** `npm run -s read -- FILE…`: prints as JSON Lines the posts of saved pages (.html) and answers (.json). See README. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Post } from '@/lib/post.ts';
import { merge } from '@/lib/sites/merge.ts';
import { x } from '@/lib/sites/x/index.ts';
import { readPage } from '@/lib/sites/x/page.ts';

const usage = `usage: npm run -s read -- FILE…
  FILE   a page saved from X (.html) or one of its answers (.json)
Prints one post a line. What could not be read is said on standard error, and the command then ends with 1.`;

/** A page as a browser would build it, without running or loading anything that it names. */
async function postsOfPage(html: string): Promise<Post[]> {
  const { Window } = await import('happy-dom');
  const window = new Window({
    url: 'https://x.com/',
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  try {
    window.document.write(html);
    return readPage(window.document as unknown as Document);
  } finally {
    await window.happyDOM.close();
  }
}

function postsOfAnswer(json: string): readonly Post[] {
  const answer = x.readAnswer(JSON.parse(json));
  if (answer === null) throw new Error('this answer is in no shape that Firebreak knows');
  return answer.posts;
}

/** The same post may stand twice in one file: alone and reposted. */
function once(posts: readonly Post[]): Post[] {
  const byId = new Map<string, Post>();
  for (const post of posts) byId.set(post.id, merge({ page: post, earlier: byId.get(post.id) ?? null }) ?? post);
  return [...byId.values()];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true || positionals.length === 0) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  for (const file of positionals) {
    try {
      const text = readFileSync(file, 'utf8');
      const posts = /\.json$/iu.test(file) ? postsOfAnswer(text) : await postsOfPage(text);
      for (const post of once(posts)) process.stdout.write(`${JSON.stringify(post)}\n`);
      if (posts.length === 0) process.stderr.write(`${file}: no posts in it\n`);
    } catch (error) {
      process.stderr.write(`${file}: can't be read: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}

await main();
