import { resolve } from 'node:path';
import { check, defaultSettings, type LintSettings } from '../../lint/index.ts';
import { type CheckedFile, type FailedFile, fileReport } from '../../report/formats/index.ts';
import { languageOf } from '../files/language.ts';
import { readText, UnreadableFile } from '../files/read.ts';

/** What decides how articles are checked; plain data, so that it reaches every thread. */
export interface EngineOptions {
  readonly cwd: string;
  readonly profile?: string;
  readonly publication?: string;
}

/** What became of one file. */
export type Outcome = { readonly checked: CheckedFile } | { readonly failed: FailedFile };

/** Reads and checks articles, one after the other. */
export class Engine {
  private readonly options: EngineOptions;

  constructor(options: EngineOptions) {
    this.options = options;
  }

  /** Reads and checks a file. Never throws for a file's sake. */
  checkFile(path: string): Outcome {
    try {
      return { checked: this.checkText(path, readText(resolve(this.options.cwd, path)).text) };
    } catch (error) {
      if (error instanceof UnreadableFile) return { failed: { path, message: error.message } };
      throw error;
    }
  }

  /** Checks a text as the file that `path` names. */
  checkText(path: string, text: string): CheckedFile {
    const result = check(text, { language: languageOf(path), settings: this.settings() });
    return { text, report: fileReport(path, result) };
  }

  private settings(): LintSettings {
    const { profile, publication } = this.options;
    return {
      ...defaultSettings,
      ...(profile && { profile }),
      ...(publication && { publication: [publication] }),
    };
  }
}
