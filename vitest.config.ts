import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': join(import.meta.dirname, '.'), '#i18n': join(import.meta.dirname, '.wxt/i18n/index.ts') };

/** Two kinds of tests: in node, beside each other; in real browsers, one file after the other. Nothing is retried. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          setupFiles: ['lib/commands/english.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/stand-in/stand-in.test.ts', 'tests/bench/**'],
          // Two busy cores are slow; what hangs is found all the same.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          setupFiles: ['lib/commands/english.ts'],
          include: ['tests/e2e/**/*.test.ts', 'tests/stand-in/stand-in.test.ts'],
          fileParallelism: false,
          // A killed worker starts anew, and two cores may be busy; what came is not waited for any longer.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
