import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { baselineName, type KnownFinding, knownFinding, newFindings, readBaseline } from '../../lint/index.ts';
import type { CheckedFile } from '../../report/formats/index.ts';
import { reasonOf } from '../files/read.ts';
import { UsageError } from '../usage-error.ts';

/** The baseline of a folder, or of one above it within the repository; null where there is none. */
export function findBaseline(cwd: string): string | null {
  for (let at = cwd; ; at = dirname(at)) {
    const file = join(at, baselineName);
    if (existsSync(file)) return file;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return null;
  }
}

/** Findings that are known already, from a file, and what became of them in this run. */
export class Baseline {
  readonly file: string;
  private readonly byPath = new Map<string, Set<KnownFinding>>();
  private readonly orphans = new Set<KnownFinding>();
  private readonly checked = new Set<string>();

  private constructor(file: string, entries: readonly KnownFinding[]) {
    this.file = file;
    for (const entry of entries) {
      const known = this.byPath.get(entry.path) ?? new Set();
      this.byPath.set(entry.path, known.add(entry));
    }
    for (const [path, known] of this.byPath)
      if (!existsSync(join(dirname(file), path))) for (const entry of known) this.orphans.add(entry);
  }

  static empty(file: string): Baseline {
    return new Baseline(file, []);
  }

  /** Throws {@link UsageError} for a file that cannot be read or is no baseline. */
  static read(file: string): Baseline {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`);
    }
    const entries = readBaseline(text);
    if ('problem' in entries) throw new UsageError(`${file} ${entries.problem}`);
    return new Baseline(file, entries);
  }

  /** The path by which the baseline knows an article. */
  name(cwd: string, path: string): string {
    return relative(dirname(this.file), resolve(cwd, path)).split(sep).join('/');
  }

  /** The article without the findings that are known. */
  without(cwd: string, { text, report }: CheckedFile): CheckedFile {
    const path = this.name(cwd, report.path);
    this.checked.add(path);
    const today = report.findings.map((finding) => knownFinding(path, text, finding));
    const open = new Set(newFindings(today, this.byPath.get(path) ?? new Set(), this.orphans));
    return { text, report: { ...report, findings: report.findings.filter((_, index) => open.has(index)) } };
  }

  /** How many known findings it holds that no article has accounted for. */
  get size(): number {
    return [...this.byPath.values()].reduce((sum, known) => sum + known.size, 0);
  }

  /** Known findings that the articles checked no longer have, and those of articles that are gone. */
  get gone(): number {
    const left = [...this.checked].reduce((count, path) => count + (this.byPath.get(path)?.size ?? 0), 0);
    return left + this.orphans.size;
  }

  /** Known findings of articles that are there and were not looked at. */
  get untouched(): KnownFinding[] {
    return [...this.byPath].flatMap(([path, known]) =>
      this.checked.has(path) ? [] : [...known].filter((entry) => !this.orphans.has(entry)),
    );
  }
}
