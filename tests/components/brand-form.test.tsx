// @vitest-environment happy-dom
/** The brand's form says what went wrong in words for a reader. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { BrandForm } from '@/components/panel/brand-form.tsx';
import { sentenceOf } from '@/lib/platform/sentence.ts';

it('a browser without room is said as a sentence, not in the browser\u2019s own words', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  const save = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  await act(() => render(<BrandForm brand={null} save={save} saveWord="Save" sentenceOf={sentenceOf} />, place));
  await act(async () => {
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
  expect(place.querySelector('[role=status]')?.textContent).toMatch(/^There is no room left/u);
  place.remove();
});
