import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a project keeps its caches: beside its packages where it has any. */
export function cacheFolder(cwd: string): string {
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, 'node_modules'))) return join(at, 'node_modules', '.cache', 'hearsay');
    if (existsSync(join(at, '.git')) || dirname(at) === at) break;
  }
  return join(cwd, '.hearsay-cache');
}
