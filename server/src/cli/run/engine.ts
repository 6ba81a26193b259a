import { dirname, resolve, sep } from 'node:path';
import { readDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import { linkedTexts, verdictsOf } from '../../links/index.ts';
import {
  applyFixes,
  type Checked,
  check,
  judge,
  type LintSettings,
  linkedViewOf,
  readsSourcing,
} from '../../lint/index.ts';
import { citationReport } from '../../report/citation/build.ts';
import type { CitationReport } from '../../report/citation/index.ts';
import {
  type ArticleReport,
  type CheckedFile,
  type FailedFile,
  fileReport,
  findingsReport,
} from '../../report/formats/index.ts';
import { now } from '../clock.ts';
import { type FileText, readText, UnreadableFile } from '../files/read.ts';
import { repositoryRoot } from '../files/repository.ts';
import { goOnLong, growsLong } from '../short-run.ts';
import { isUsageError } from '../usage-error.ts';
import type { Cache } from './cache.ts';
import { LinkedFiles, type Probe } from './linked-files.ts';
import type { OnlineAnswers } from './online.ts';
import { readRecord } from './record.ts';
import { Settings, type SettingsOptions } from './settings.ts';

/** What decides how articles are checked; plain data, so that it reaches every thread. */
export interface EngineOptions extends SettingsOptions {
  readonly cwd: string;
  /** Whether the report needs more of an article than its findings. */
  readonly whole: boolean;
  /** Whether to write the citation report of each, which is not kept from run to run. */
  readonly citation?: boolean;
  /** Whether to mend what can be mended without changing the meaning. */
  readonly fix: boolean;
  /** Where results are kept from run to run; null for nowhere. */
  readonly cache: string | null;
  /** What the online check found; left out where it was not asked for. */
  readonly online?: OnlineAnswers;
  /** Which article is published at which address, for following the chain; left out where nobody wants it followed. */
  readonly published?: ReadonlyMap<string, string>;
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
  readonly citation?: CitationReport;
  readonly failed?: FailedFile;
  readonly mended?: Mended;
  /** True where the result was kept from an earlier run. */
  readonly cached?: boolean;
  /** For the person at the terminal. */
  readonly notes?: readonly string[];
  /** Milliseconds it took. */
  readonly time: number;
}

/** What formats show that tell findings alone: little to send from thread to thread. */
const withoutRest = ({ path, language, findings }: ArticleReport): ArticleReport => ({ path, language, findings });

/** Fixes can make room for others; more rounds than this are two fixes at odds with each other. */
const maxRounds = 10;

/** Counts a text as part of the run. */
function prepareFor({ length }: string, settings: LintSettings): void {
  if (!growsLong(length)) return;
  // Loads what reads sourcing, for its code is kept for short runs.
  judge(readDocument('', 'markdown'), new Map(), settings);
  goOnLong();
}

/** Reads and checks articles, one after the other. Never throws for an article's sake. */
export class Engine {
  private readonly options: EngineOptions;
  private readonly cache: Cache | null;
  private readonly settings: Settings;
  private readonly root: string;
  private readonly files = new Map<string, LinkedFiles>();

  private constructor(options: EngineOptions, cache: Cache | null) {
    this.options = options;
    this.settings = new Settings(options, options.cwd);
    this.cache = cache;
    this.root = repositoryRoot(options.cwd);
  }

  static async start(options: EngineOptions): Promise<Engine> {
    if (options.cache === null) return new Engine(options, null);
    const { Cache } = await import('./cache.ts');
    return new Engine(options, new Cache(options.cache, options.cwd));
  }

  checkFile(path: string): Promise<Outcome> {
    return this.attempt(path, () => readText(resolve(this.options.cwd, path)));
  }

  /** Checks what `read` gives as the file that `path` names. */
  async attempt(path: string, read: () => FileText): Promise<Outcome> {
    const start = now();
    const done = (outcome: Omit<Outcome, 'path' | 'time'>): Outcome => {
      const notes = this.cache?.takeNotes() ?? [];
      return { path, ...outcome, ...(notes.length && { notes }), time: now() - start };
    };
    try {
      const file = read();
      return done(this.options.fix ? await this.mend(path, file) : await this.lookUp(path, file.text));
    } catch (error) {
      if (error instanceof UnreadableFile) return done({ failed: { path, message: error.message } });
      if (isUsageError(error)) throw error;
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
      const own = this.settings.of('record.md');
      const settings = { ...own, publication: [...own.publication, ...publication] };
      prepareFor(text, settings);
      const { findings, attributions, sources, links } = fileReport('', check(text, { language, settings }));
      return JSON.stringify({ id, findings, attributions, sources, links });
    } catch (error) {
      return JSON.stringify({ id, error: `this record could not be checked: ${String(error)}` });
    }
  }

  /** The files around an article: those of the working directory's repository, else those of its own. */
  private filesAround(path: string): LinkedFiles {
    const article = resolve(this.options.cwd, path);
    const root = article.startsWith(this.root + sep) ? this.root : repositoryRoot(dirname(article));
    let files = this.files.get(root);
    if (!files) {
      files = new LinkedFiles(root, this.options.published);
      this.files.set(root, files);
    }
    return files;
  }

  /** Checks a text, unless an earlier run has done so. */
  private async lookUp(path: string, text: string): Promise<Pick<Outcome, 'checked' | 'cached' | 'citation'>> {
    const { whole } = this.options;
    if (this.options.citation) {
      const checked = await this.judge(path, text, null);
      return { checked: { text, report: fileReport(path, checked) }, citation: citationReport(path, checked) };
    }
    const settings = this.settings.of(path);
    // What linked texts say is no part of the key: such results are not kept.
    const keep = !settings.quotations && !settings.chain;
    const files = this.filesAround(path);
    const key = keep ? this.cache?.key([settings, this.settings.siteRoot(path), languageOf(path), text]) : undefined;
    const kept =
      key === undefined ? null : (this.cache?.get(path, key, whole, (probes) => files.confirms(probes)) ?? null);
    if (kept) return { checked: { text, report: { ...kept, path } }, cached: true };
    const probes: Probe[] | null = key !== undefined && this.cache ? [] : null;
    const checked = await this.judge(path, text, probes);
    // A result to keep has all that the rules read anyway, so that it serves other formats too.
    const full = whole || (probes !== null && readsSourcing(settings));
    const report = full ? fileReport(path, checked) : findingsReport(path, checked);
    if (key !== undefined && probes) this.cache?.set(path, key, probes, report);
    return { checked: { text, report: whole ? report : withoutRest(report) } };
  }

  private async judge(path: string, text: string, probes: Probe[] | null): Promise<Checked> {
    const settings = this.settings.of(path);
    prepareFor(text, settings);
    const article = resolve(this.options.cwd, path);
    const linked = this.filesAround(path);
    const known = settings.wikiLinks ? null : linked.document(article, text);
    const document = known ?? readDocument(text, languageOf(path), settings);
    if (!settings.wikiLinks) linked.remember(article, document);
    const files = linked.around(article, this.settings.siteRoot(path), probes);
    const verdicts = await verdictsOf(document, files, this.options.online?.verdicts);
    if (!settings.quotations && !settings.chain) return judge(document, verdicts, settings);
    const texts = await linkedTexts(document, files, this.options.online?.pages ?? new Map());
    return judge(document, verdicts, settings, linkedViewOf(document, files.article, texts, settings));
  }

  /** Mends a text until nothing is left that can be mended, and checks what comes of it. */
  private async mend(path: string, before: FileText): Promise<Pick<Outcome, 'checked' | 'cached' | 'mended'>> {
    let after = before.text;
    let fixes = 0;
    for (let round = 0; round < maxRounds; round++) {
      const { findings } = await this.judge(path, after, null);
      const mended = applyFixes(after, findings);
      if (!mended.applied) break;
      after = mended.text;
      fixes += mended.applied;
    }
    return { ...(await this.lookUp(path, after)), ...(fixes && { mended: { before, after, fixes } }) };
  }
}
