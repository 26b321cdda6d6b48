/** Which language a post is in, where the page does not tell: the browser's own detector, in real Chromium. */
import { describe, expect, it } from 'vitest';
import { aPost } from '../triage/scene.ts';
import { stage } from './feed-page.ts';
import { stored } from './stored.ts';

const on = stage();

async function judged(text: string, lang: string | null) {
  const page = await on.firebreak.open('options.html');
  const post = aPost({ id: String(Math.floor(Math.random() * 1e9)), text, lang });
  await page.evaluate((one) => chrome.runtime.sendMessage({ name: 'assess-posts', body: { posts: [one] } }), post);
  const found = (await stored(page, 'assessments')).find(({ key }) => key === `x:${post.id}`);
  await page.close();
  return found?.assessment;
}

describe('a post without a tag', () => {
  it('in a language that nobody here reads is not calm: it says that it was not read', async () => {
    const swedish = '@brambleair Flygplatsen i Göteborg var alldeles tom när vi äntligen kom fram efter midnatt';
    const assessment = await judged(swedish, null);
    expect(assessment).toMatchObject({ language: 'sv', level: 'watch' });
    expect(assessment?.reasons.map(({ id }) => id)).toContain('unread-language');
  });

  it('is read in the language that the browser finds', async () => {
    const german = '@brambleair Mein Koffer ist seit vier Tagen verschwunden und niemand geht ans Telefon';
    expect(await judged(german, null)).toMatchObject({ language: 'de' });
  });

  it('keeps the tag of its page where that has one', async () => {
    expect(await judged('@brambleair merci beaucoup pour tout', 'de')).toMatchObject({ language: 'de' });
  });
});
