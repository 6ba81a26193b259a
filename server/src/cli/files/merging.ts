import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Tells git to merge a file by taking the lines of both sides, where the file lies in a repository's root and nothing
 * is said of it yet. True where it did.
 */
export function mergeByLine(file: string): boolean {
  const folder = dirname(file);
  if (!existsSync(join(folder, '.git'))) return false;
  const attributes = join(folder, '.gitattributes');
  try {
    const before = existsSync(attributes) ? readFileSync(attributes, 'utf8') : '';
    if (before.split(/\r?\n/).some((line) => line.startsWith(basename(file)))) return false;
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    appendFileSync(attributes, `${gap}${basename(file)} merge=union linguist-generated\n`);
    return true;
  } catch {
    return false; // It is a convenience: the baseline itself is written.
  }
}
