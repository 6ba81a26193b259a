import { resolve } from 'node:path';
import type { Language } from '../../document/index.ts';
import { applyFixes, check, type LintSettings } from '../../lint/index.ts';
import { type CheckedFile, type FailedFile, fileReport } from '../../report/formats/index.ts';
import { languageOf } from '../files/language.ts';
import { type FileText, readText, UnreadableFile } from '../files/read.ts';
import type { Cache } from './cache.ts';
import { readRecord } from './record.ts';
import { Settings, type SettingsOptions } from './settings.ts';

/** What decides how articles are checked; plain data, so that it reaches every thread. */
export interface EngineOptions extends SettingsOptions {
  readonly cwd: string;
  /** Whether the report needs more of an article than its findings. */
  readonly whole: boolean;
  /** Whether to mend what can be mended without changing the meaning. */
  readonly fix: boolean;
  /** Where results are kept from run to run; null for nowhere. */
  readonly cache: string | null;
}

/** A text as it is, and as its fixes leave it. */
export interface Mended {
  readonly before: FileText;
  readonly after: string;
  readonly fixes: number;
}

/** What became of one file. */
export interface Outcome {
  readonly path: string;
  readonly checked?: CheckedFile;
  readonly failed?: FailedFile;
  readonly mended?: Mended;
  /** True where the result was kept from an earlier run. */
  readonly cached?: boolean;
  /** For the person at the terminal. */
  readonly notes?: readonly string[];
  /** Milliseconds it took. */
  readonly time: number;
}

/** Fixes can make room for others; more rounds than this are two fixes at odds with each other. */
const maxRounds = 10;

/** Reads and checks articles, one after the other. Never throws for an article's sake. */
export class Engine {
  private readonly options: EngineOptions;
  private readonly cache: Cache | null;
  private readonly settings: Settings;

  private constructor(options: EngineOptions, cache: Cache | null) {
    this.options = options;
    this.settings = new Settings(options, options.cwd);
    this.cache = cache;
  }

  static async start(options: EngineOptions): Promise<Engine> {
    if (options.cache === null) return new Engine(options, null);
    const { Cache } = await import('./cache.ts');
    return new Engine(options, new Cache(options.cache, options.cwd));
  }

  checkFile(path: string): Outcome {
    return this.attempt(path, () => readText(resolve(this.options.cwd, path)));
  }

  /** Checks what `read` gives as the file that `path` names. */
  attempt(path: string, read: () => FileText): Outcome {
    const start = performance.now();
    const done = (outcome: Omit<Outcome, 'path' | 'time'>): Outcome => {
      const notes = this.cache?.takeNotes() ?? [];
      return { path, ...outcome, ...(notes.length && { notes }), time: performance.now() - start };
    };
    let file: FileText;
    try {
      file = read();
    } catch (error) {
      if (error instanceof UnreadableFile) return done({ failed: { path, message: error.message } });
      throw error;
    }
    try {
      return done(this.options.fix ? this.mend(path, file) : this.lookUp(path, file.text));
    } catch (error) {
      // A fault of ours: it must not keep the other articles from being checked.
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      if (process.env.HEARSAY_DEBUG) process.stderr.write(`${stack}\n`);
      return done({ failed: { path, message: `could not be checked, which is a fault in Hearsay: ${message}` } });
    }
  }

  /** Checks one record of a stream of JSON lines and gives the answer's JSON. Null stands for a line too long to read. */
  checkRecord(line: Uint8Array | null): string {
    const record = readRecord(line);
    if ('error' in record) return JSON.stringify(record);
    const { id, text, language, publication } = record;
    try {
      const settings = this.settings.of('record.md');
      const { findings, attributions, sources, links } = this.judge('', text, language, {
        ...settings,
        publication: [...settings.publication, ...publication],
      });
      return JSON.stringify({ id, findings, attributions, sources, links });
    } catch (error) {
      return JSON.stringify({ id, error: `this record could not be checked: ${String(error)}` });
    }
  }

  /** Checks a text, unless an earlier run has done so. */
  private lookUp(path: string, text: string): Pick<Outcome, 'checked' | 'cached'> {
    const language = languageOf(path);
    const settings = this.settings.of(path);
    const { whole } = this.options;
    const key = this.cache?.key([settings, language, text]);
    const kept = key === undefined ? null : (this.cache?.get(path, key, whole) ?? null);
    if (kept) return { checked: { text, report: { ...kept, path } }, cached: true };
    const report = this.judge(path, text, language, settings);
    if (key !== undefined) this.cache?.set(path, key, report);
    return { checked: { text, report: whole ? report : { ...report, attributions: [], sources: [], links: [] } } };
  }

  private judge(path: string, text: string, language: Language, settings: LintSettings) {
    return fileReport(path, check(text, { language, settings }));
  }

  /** Mends a text until nothing is left that can be mended, and checks what comes of it. */
  private mend(path: string, before: FileText): Pick<Outcome, 'checked' | 'cached' | 'mended'> {
    const language = languageOf(path);
    const settings = this.settings.of(path);
    let after = before.text;
    let fixes = 0;
    for (let round = 0; round < maxRounds; round++) {
      const { findings } = check(after, { language, settings });
      const mended = applyFixes(after, findings);
      if (!mended.applied) break;
      after = mended.text;
      fixes += mended.applied;
    }
    return { ...this.lookUp(path, after), ...(fixes && { mended: { before, after, fixes } }) };
  }
}
