import { defineConfig } from 'vitest/config';
import { dataForVite } from './build-plugins.mjs';

/** The suites that need a real Chromium. */
export default defineConfig({
  plugins: [dataForVite],
  test: {
    // The report's style is part of the report.
    css: true,
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: 'test/build.ts',
  },
});
