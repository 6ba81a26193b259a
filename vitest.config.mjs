import { defineConfig } from 'vitest/config';
import { dataForVite } from './build-plugins.mjs';

export default defineConfig({
  plugins: [dataForVite],
  test: {
    // The report's style is part of the report.
    css: true,
    include: ['test/**/*.test.ts'],
    // The VS Code suites run inside VS Code (npm run test:vscode).
    exclude: ['test/vscode/**', 'test/browser/**', '**/node_modules/**'],
    // Against hanging, not for speed: machines of continuous integration are slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The command line's and the server's tests drive what ships.
    globalSetup: 'test/build.ts',
  },
});
