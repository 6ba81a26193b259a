import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { version } from '../../../package.json';
import type { ArticleReport } from '../../report/formats/index.ts';
import { reasonOf } from '../files/read.ts';
import type { Probe } from './linked-files.ts';

/** Begins every entry; another number means another form. */
const magic = 'hearsay-cache/2';

/**
 * Results of earlier runs, one file an article. An entry counts only where text, settings and version are the same, never
 * by times of files, so that it serves in continuous integration too. Its first line says what it belongs to, the second
 * what was asked of other files, the third has the findings, the fourth the rest, which is read only where it is needed
 * (`null` where a run had no need to find it out).
 */
export class Cache {
  private readonly folder: string;
  private readonly cwd: string;
  private readonly made = new Set<string>();
  private notes: string[] = [];
  private writable = true;
  private complained = false;

  constructor(folder: string, cwd: string) {
    this.folder = folder;
    this.cwd = cwd;
  }

  /** Stands for all that decides a result. */
  key(parts: readonly unknown[]): string {
    return sha256(JSON.stringify([version, ...parts]));
  }

  /**
   * An article's earlier result, without its attributions, sources and links unless `whole`; null where there is none,
   * or where `confirms` no longer bears out what it was told of other files.
   */
  get(
    path: string,
    key: string,
    whole: boolean,
    confirms: (probes: readonly Probe[]) => boolean,
  ): ArticleReport | null {
    let entry: string;
    try {
      entry = readFileSync(this.file(path), 'utf8');
    } catch {
      return null;
    }
    try {
      const [head = '', probes = '', findings = '', rest = '', end] = entry.split('\n');
      const [form, keyOfEntry] = head.split(' ');
      if (form !== magic || end !== '') throw new Error('not an entry');
      if (keyOfEntry !== key || !confirms(JSON.parse(probes) as Probe[])) return null;
      const report = JSON.parse(findings) as ArticleReport;
      if (!whole) return report;
      const more = JSON.parse(rest) as Partial<ArticleReport> | null;
      return more && { ...report, ...more };
    } catch {
      if (!this.complained) this.notes.push(`${this.folder} has entries that cannot be read; they are made anew`);
      this.complained = true;
      return null;
    }
  }

  /** Keeps an article's result. A cache that cannot be written costs time, nothing else. */
  set(path: string, key: string, probes: readonly Probe[], whole: ArticleReport): void {
    if (!this.writable) return;
    const { path: name, language, findings, ...rest } = whole;
    const file = this.file(path);
    try {
      this.makeFolder(dirname(file));
      const lines = [
        `${magic} ${key}`,
        JSON.stringify(probes),
        JSON.stringify({ path: name, language, findings }),
        JSON.stringify(rest.attributions ? rest : null),
        '',
      ];
      writeFileSync(file, lines.join('\n'));
    } catch (error) {
      this.writable = false;
      discard(file);
      this.notes.push(`the cache ${this.folder} cannot be written (${reasonOf(error)}); going on without it`);
    }
  }

  /** What there is to say since the last time. */
  takeNotes(): readonly string[] {
    if (!this.notes.length) return this.notes;
    const { notes } = this;
    this.notes = [];
    return notes;
  }

  private makeFolder(folder: string): void {
    if (this.made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    const ignoreFile = join(this.folder, '.gitignore');
    if (!this.made.size && !existsSync(ignoreFile)) writeFileSync(ignoreFile, '*\n');
    this.made.add(folder);
  }

  private file(path: string): string {
    // Named from the working directory, so that a cache serves another checkout of the same articles.
    const name = sha256(relative(this.cwd, resolve(this.cwd, path)).split(sep).join('/'));
    return join(this.folder, name.slice(0, 2), name.slice(2, 40));
  }
}

/** Half an entry is none. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // There is no folder to hold it either.
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
