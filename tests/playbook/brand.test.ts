import { describe, expect, it } from 'vitest';
import { brandSchema } from '@/lib/playbook/sections/brand.ts';

const facebook = (handle: string) =>
  brandSchema.parse({ name: 'Bramble Air', handles: { facebook: [handle] } }).handles.facebook?.[0];

describe('a handle', () => {
  it.each([
    ['@BrambleAir', 'brambleair'],
    ['https://www.facebook.com/BrambleAir', 'brambleair'],
    ['https://www.facebook.com/BrambleAir/photos?tab=1', 'brambleair'],
    ['facebook.com/brambleair/', 'brambleair'],
    ['https://www.facebook.com/profile.php?id=100064000000001', '100064000000001'],
    ['https://www.facebook.com/people/Bramble-Air/100064000000001/', '100064000000001'],
    ['https://x.com/brambleair', 'brambleair'],
  ])('given as %s is %s', (given, kept) => expect(facebook(given)).toBe(kept));

  it('that is empty is refused', () =>
    expect(brandSchema.safeParse({ name: 'Bramble Air', handles: { facebook: [' @ '] } }).success).toBe(false));
});
