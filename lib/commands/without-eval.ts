/**
 * Takes out of libraries what could turn text into code or markup, though it never runs here: the extension's policy forbids
 * it, and a reviewer should find none of it. A library that has changed fails the build, so that nobody has to remember.
 */
import type { Plugin } from 'vite';

interface Cut {
  readonly of: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

const cuts: readonly Cut[] = [
  // Asks whether it may compile its checks: under the policy it may not, and each asking is reported as a violation.
  {
    of: /\/zod\/v4\/core\/util\.js$/u,
    from: /const F = Function;\s+new F\(""\);\s+return true;/u,
    to: 'return false;',
  },
  {
    of: /\/zod\/v4\/core\/doc\.js$/u,
    from: /const F = Function;[\s\S]*?return factory\(\.\.\.Object\.values\(this\.closed\)\);/u,
    to: "throw new Error('Nothing is compiled here.');",
  },
  // How old browsers were asked for their global object.
  { of: /\/core-js\/.*\/_global\.js$/u, from: /Function\('return this'\)\(\)/u, to: 'globalThis' },
  // Markup from text; no view uses it.
  { of: /\/preact\/dist\/preact\.(?:mjs|module\.js)$/u, from: /\(\w\.innerHTML=\w\.__html\)/u, to: '0' },
];

export const withoutEval: Plugin = {
  name: 'firebreak:without-eval',
  enforce: 'pre',
  transform(text, id) {
    const path = id.split('?')[0] ?? id;
    const cut = cuts.find(({ of }) => of.test(path.replaceAll('\\', '/')));
    if (cut === undefined) return undefined;
    if (!cut.from.test(text))
      throw new Error(`${path} has changed: look again at what without-eval.ts takes out of it.`);
    return { code: text.replace(cut.from, cut.to), map: null };
  },
};
