import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';
import { matches } from './lib/sites/x/hosts.ts';

/** The starter playbook and the lexicons are YAML for people and plain objects for the worker: no parser runs at every wake-up. */
const yamlAsData: Plugin = {
  name: 'firebreak:yaml',
  transform(text, id) {
    return id.endsWith('.yaml') ? { code: `export default ${JSON.stringify(parse(text))}`, map: null } : undefined;
  },
};

/**
 * Chromium silently refuses a content script that holds a raw Unicode non-character: every bundle is ASCII. An escape
 * stands for itself in strings, templates and regular expressions, which is where such signs occur.
 */
const asciiOnly: Plugin = {
  name: 'firebreak:ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [yamlAsData, asciiOnly, preact()],
    build: { sourcemap: false, target: 'es2022' },
  }),
  manifest: ({ browser }) => ({
    name: 'Firebreak',
    description:
      'Shows on each post about your brand how worried to be and why, and puts the right acknowledgement one click away.',
    permissions: ['storage', 'unlimitedStorage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: matches,
    content_scripts: [{ matches, js: ['page.js'], run_at: 'document_start' }],
    action: { default_title: 'Firebreak' },
    commands: { 'open-panel': { suggested_key: { default: 'Alt+Shift+F' }, description: 'Open the Firebreak panel' } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'firebreak@firebreak.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
