import { expect, it } from 'vitest';
import { theme } from '@/lib/sites/facebook/theme.ts';
import { open } from './post-markup.ts';

it.each([
  ['__fb-dark-mode', 'dark'],
  ['a __fb-light-mode b', 'light'],
  ['', null],
])('<html class="%s"> is %s', (name, shown) => expect(theme(open(`<html class="${name}"></html>`))).toBe(shown));
