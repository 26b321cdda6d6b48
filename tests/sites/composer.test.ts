/** Where somebody writes a new post, and where one answers: only the first is business as usual. */
import { describe, expect, it } from 'vitest';
import { composer as facebook } from '@/lib/sites/facebook/composer.ts';
import { composer as x } from '@/lib/sites/x/composer.ts';
import { open } from './x/saved.ts';

const field = '<div data-testid="tweetTextarea_0" role="textbox"></div>';
const writing = `<section id="block"><div>${field}</div><div data-testid="toolBar"></div></section>`;
const placeOn = (html: string, path = '/home') => {
  const found = open(html).querySelector(x.field);
  return found === null ? null : (x.place(found, path)?.id ?? null);
};

describe('on X', () => {
  it('the block of the field and its buttons is the place, on a page and in a dialog', () => {
    expect(placeOn(`<main>${writing}</main>`)).toBe('block');
    expect(placeOn(`<div role="dialog">${writing}</div>`, '/compose/post')).toBe('block');
  });

  it('an answer has no place: below a post, or in a dialog that shows one', () => {
    expect(placeOn(`<main>${writing}</main>`, '/ana/status/1')).toBeNull();
    expect(placeOn(`<div role="dialog"><article data-testid="tweet"></article>${writing}</div>`)).toBeNull();
  });

  it('a field whose buttons are not there yet has no place', () => {
    expect(placeOn(`<main><div>${field}</div></main>`)).toBeNull();
  });

  it('whoever is signed in is read from the link to the own profile, else nobody knows', () => {
    expect(x.account(open('<a data-testid="AppTabBar_Profile_Link" href="/BrambleAir">'))).toBe('brambleair');
    expect(x.account(open('<nav></nav>'))).toBeNull();
  });
});

describe('on Facebook', () => {
  const box = '<div role="textbox" contenteditable="true"></div>';
  const fields = (html: string) => [...open(html).querySelectorAll(facebook.field)];

  it('the place is outside of the form in the dialog for a new post', () => {
    const [found] = fields(`<div role="dialog"><div id="around"><form method="POST">${box}</form></div></div>`);
    expect(found && facebook.place(found, '/')?.id).toBe('around');
  });

  it('comments and messages are none', () => {
    expect(fields(`<div role="dialog"><form role="presentation">${box}</form></div>`)).toEqual([]);
    expect(fields(`<form>${box}</form><div role="dialog">${box}</div>`)).toEqual([]);
  });
});
