import { resolve } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import writeFileAtomic from 'write-file-atomic';
import { readText, reasonOf, UnreadableFile } from '../files/read.ts';
import type { Mended } from './engine.ts';

/** What fixes change, as a diff that `git apply` and `patch` take. */
export function diffOf(path: string, { before, after }: Mended): string {
  const mark = before.mark ? '\uFEFF' : '';
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + before.text, mark + after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** Writes a mended article, whole or not at all. Says why where it does not. */
export function writeMended(cwd: string, path: string, { before, after }: Mended): string | null {
  const file = resolve(cwd, path);
  try {
    if (readText(file).text !== before.text) return `${path} changed while it was being checked: left as it is`;
    writeFileAtomic.sync(file, (before.mark ? '\uFEFF' : '') + after);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return `${path} ${error.message}: left as it is`;
    return `${path} cannot be written: ${reasonOf(error)}`;
  }
}
