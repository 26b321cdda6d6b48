/** `npm run -s read -- FILE…`: prints as JSON Lines the posts of saved pages (.html) and answers (.json). See README. */

import './english.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { Post } from '@/lib/post.ts';
import { facebookAt } from '@/lib/sites/facebook/index.ts';
import { readPage, readWhole } from '@/lib/sites/saved.ts';
import type { Site } from '@/lib/sites/site.ts';
import { x } from '@/lib/sites/x/index.ts';

const usage = `usage: npm run -s read -- FILE…
  FILE   a page saved from X or Facebook (.html) or one of its answers (.json)
Prints one post a line. What could not be read is said on standard error, and the command then ends with 1.`;

/** Words that only Facebook's pages hold, and no page of X. */
const isFacebook = (html: string): boolean =>
  /<html[^>]*\bid="facebook"|RelayPrefetchedStreamCache|data-ad-(?:comet-)?preview=|aria-posinset=/u.test(html) &&
  !html.includes('data-testid="tweet"');

/** A page as a browser would build it, without running or loading anything that it names. */
async function postsOfPage(html: string): Promise<Post[]> {
  const { Window } = await import('happy-dom');
  const facebook = isFacebook(html);
  const window = new Window({
    url: facebook ? 'https://www.facebook.com/' : 'https://x.com/',
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
    return readPage(facebook ? facebookAt('www.facebook.com') : x, window.document as unknown as Document);
  } finally {
    await window.happyDOM.close();
  }
}

/** Which site an answer is from is tried out: their shapes have nothing in common. */
function postsOfAnswer(text: string): readonly Post[] {
  const sites: readonly Site[] = [x, facebookAt('www.facebook.com')];
  let broken: unknown = null;
  let empty = false;
  for (const site of sites) {
    try {
      const texts = [...site.cut(text)];
      if (texts.length === 0) continue;
      const posts = readWhole(site, texts);
      if (posts !== null && posts.length > 0) return posts;
      empty ||= posts !== null;
    } catch (error) {
      broken = error;
    }
  }
  if (empty) return [];
  throw broken ?? new Error('this answer is in no shape that Firebreak knows');
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
      for (const post of posts) process.stdout.write(`${JSON.stringify(post)}\n`);
      if (posts.length === 0) process.stderr.write(`${file}: no posts in it\n`);
    } catch (error) {
      process.stderr.write(`${file}: can't be read: ${sentenceOf(error)}\n`);
      process.exitCode = 1;
    }
  }
}

await main();
