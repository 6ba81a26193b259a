import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds what ships, once a test run. */
export default function setup(): void {
  const root = join(import.meta.dirname, '..');
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
