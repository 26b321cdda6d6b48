/** `npm run -s read`, run as a person runs it, on saved files of both sites. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Post } from '@/lib/post.ts';
import { comment, comments, feed, story } from '../sites/facebook/answers.ts';
import { comment as shownComment, comments as shownComments } from '../sites/facebook/comment-markup.ts';
import { post as shownPost } from '../sites/facebook/post-markup.ts';
import { item, timeline, tweet } from '../sites/x/answers.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'firebreak-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string, content: string) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/commands/read.ts', file], {
    cwd: root,
    encoding: 'utf8',
  });
  const posts = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Post]));
  return { posts, stderr, status };
}
const id = '3741738000000001';

describe('reading a saved file', () => {
  it('gives the posts of an answer of X', () => {
    const { posts, status } = read('x.json', JSON.stringify(timeline(item(tweet('11')))));
    expect(posts.map((post) => [post.site, post.id])).toEqual([['x', '11']]);
    expect(status).toBe(0);
  });

  it('gives the posts and comments of an answer of Facebook, line by line and guarded', () => {
    const lines = [feed(story(id)), comments(comment(id, '55'))].map((one) => `for (;;);${JSON.stringify(one)}`);
    const { posts } = read('facebook.json', lines.join('\r\n'));
    expect(posts.map((post) => [post.site, post.kind, post.id])).toEqual([
      ['facebook', 'post', id],
      ['facebook', 'comment', '55'],
    ]);
  });

  it('gives what a page of Facebook shows', () => {
    const html = `<!doctype html><html id="facebook"><body>${shownPost({ below: shownComments(shownComment()) })}</body></html>`;
    const { posts } = read('facebook.html', html);
    expect(posts.map(({ kind }) => kind).sort()).toEqual(['comment', 'post']);
  });

  it('says what it can’t read and ends with 1', () => {
    const { posts, stderr, status } = read('broken.json', '{"data": ');
    expect(posts).toEqual([]);
    expect(stderr).toContain("broken.json: can't be read");
    expect(status).toBe(1);
  });
});
