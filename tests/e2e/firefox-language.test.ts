/** Firefox in a reader's language: first steps and a card in German, and what is kept in English or without a name read in German. */
import { describe, expect, it } from 'vitest';
import { firefoxPath } from '@/lib/commands/browsers.ts';
import { feed } from '../stand-in/feed.ts';
import { badge, called, card, fill, firefoxStage, press, words } from './firefox-stage.ts';

const missing = firefoxPath() === null;
const safety = feed.find(({ shows }) => shows === 'safety, video, growing')?.id ?? '';

describe.skipIf(missing)(`Firefox in German${missing ? ' (skipped: no Firefox is installed)' : ''}`, () => {
  const on = firefoxStage({ language: 'de' });

  it('leads from the first steps to a card that says why in German', async () => {
    const page = await on.open();
    const steps = await on.own('options.html#first-steps');
    await expect.poll(() => steps.evaluate(words)).toContain('Wer sind Sie?');
    await fill(steps, 'input', 'Name der Marke', 'Bramble Air');
    await fill(steps, 'input[name=x]', '', '@brambleair, @brambleaircare');
    await press(steps, 'button', 'Speichern');
    await expect.poll(() => steps.text(called, 'a', 'Ändern')).not.toBeNull();
    await expect.poll(() => page.text(badge, safety)).toBe('Krise');
    await page.hover(badge, safety);
    await expect.poll(() => page.text(card)).toContain('Schwerwiegend und verbreitet sich');
    const says = await page.text(card);
    expect(says).toContain('Ein Foto oder Video');
    expect(says).not.toContain('Grave and spreading');
  });

  it('names whoever gave no name in the language of the reader, and the tone of a reply too', async () => {
    const page = await on.openWithBadge(safety);
    await page.click(badge, safety);
    await expect.poll(() => page.text(badge, safety)).toBe('Kopiert');
    const panel = await on.own('sidepanel.html');
    await expect.poll(() => panel.text(called, '[role=status]', 'in Arbeit')).toBe('in Arbeit, Sie');
    const replies = await on.own('options.html#replies');
    await press(replies, 'summary[id="replies.safety"]', '');
    await press(replies, 'summary[id^="replies.acknowledgements."]', '');
    await expect.poll(() => replies.text(() => document.querySelector('[id$=".tone"]'))).not.toBeNull();
    const tone = await replies.evaluate(() => document.querySelector<HTMLInputElement>('[id$=".tone"]')?.value);
    expect(['Mitgefühl', 'Erklärung']).toContain(tone);
  });
});
