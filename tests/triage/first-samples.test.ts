/** The samples of the first steps show what they are meant to show, in every language of the interface. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { messagesOf } from '@/lib/commands/messages-of.ts';
import { samplePost, samplePosts, samples } from '@/lib/triage/samples.ts';
import { aContext, judge, now } from './scene.ts';

const assess = judge('air');
const folder = join(import.meta.dirname, '../../assets/locales');

describe.each(readdirSync(folder))('the samples in %s', (file) => {
  const sentences = messagesOf(parse(readFileSync(join(folder, file), 'utf8')));
  const levelOf = (id: string) => {
    const sample = samples.find((one) => one.id === id);
    if (sample === undefined) throw new Error(id);
    const text = (sentences.get(`first_sample_${id}`) ?? '').replaceAll('{brand}', 'Bramble Air');
    const { relevant, level } = assess(samplePost(sample, text, sentences.get('locale') ?? '', now), aContext());
    expect(relevant).toBe(true);
    return level;
  };

  it('worry about an injury, and not about a late order or thanks', () => {
    expect(['worry', 'crisis']).toContain(levelOf('grave'));
    expect(['calm', 'watch']).toContain(levelOf('complaint'));
    expect(levelOf('praise')).toBe('calm');
  });
});

it('the samples name the brand', () => {
  for (const { text } of samplePosts('Bramble Air', now)) expect(text).toContain('Bramble Air');
});
