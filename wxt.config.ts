import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';
import { withoutEval } from './lib/commands/without-eval.ts';
import { allMatches, composerScript, readable } from './lib/sites/hosts.ts';

/** Playbook and lexicons are YAML for people and plain objects for the worker: no parser runs at every wake-up. */
const yamlAsData: Plugin = {
  name: 'firebreak:yaml',
  transform(text, id) {
    return id.endsWith('.yaml') ? { code: `export default ${JSON.stringify(parse(text))}`, map: null } : undefined;
  },
};

/**
 * twitter-text brings stand-ins for what every browser that we support has; they put slower ones in the place of the
 * browser's own `split`, `replace` and `test`, for the whole worker.
 */
const noStandIns: Plugin = {
  name: 'firebreak:no-stand-ins',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('core-js/modules/') ? '\0no-stand-in' : undefined),
  load: (id) => (id === '\0no-stand-in' ? '' : undefined),
};

/** The keys of a company's preset, as browsers want them described. */
const presets = 'company-preset.json';
/** The model's weights are read when a post is judged first; within the worker's script they would be read at each start. */
const weights = 'model.bin';
/** What the starter playbook says in other languages: a file for each, of which one is read. */
const words = join(import.meta.dirname, 'assets', 'playbook', 'words');

/**
 * Own scripts alone, no frames, no forms that go anywhere. What may be reached is decided by permissions: a team's server, a channel
 * and a subscription may stand on any host that was allowed, or on this machine. The editor of the text writes its styles itself.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self' https: wss: ${['localhost', '127.0.0.1'].map((here) => `http://${here}:* ws://${here}:*`).join(' ')}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  i18n: { localesDir: join(import.meta.dirname, 'assets', 'locales') },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: join(import.meta.dirname, 'assets', presets), relativeDest: presets });
      files.push({ absoluteSrc: join(import.meta.dirname, 'assets', 'language', weights), relativeDest: weights });
      for (const name of readdirSync(words)) {
        const contents = JSON.stringify(parse(readFileSync(join(words, name), 'utf8')));
        files.push({ contents, relativeDest: `starter-words/${name.replace('.yaml', '.json')}` });
      }
    },
  },
  vite: () => ({
    plugins: [noStandIns, yamlAsData, withoutEval, preact()],
    build: {
      sourcemap: false,
      target: 'es2022',
      // The smallest script in the page, and ASCII only: Chromium silently refuses one that holds a raw non-character.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, format: { ascii_only: true } },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Firebreak',
    description: '__MSG_manifest_about__',
    default_locale: 'en',
    content_security_policy: { extension_pages: policy },
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'scripting']),
    ],
    host_permissions: [...allMatches],
    // Asked for one host at a time, when somebody subscribes to a playbook there.
    optional_host_permissions: ['https://*/*'],
    // What a company may preset; Firefox reads the same keys without a schema.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: presets } }),
    content_scripts: readable.map(({ matches, script }) => ({
      matches: [...matches],
      js: [script, composerScript],
      run_at: 'document_start' as const,
    })),
    // Firefox would hide the button in its menu, and there it is the only way to the sidebar.
    action: { default_title: 'Firebreak', ...(browser === 'firefox' ? { default_area: 'navbar' as const } : {}) },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'capture-evidence': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: 'Keep a picture of this page as evidence of the open incident',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'firebreak@firebreak.example',
              // The first in which Firefox itself asks and tells about the sending of data, on Android too.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
