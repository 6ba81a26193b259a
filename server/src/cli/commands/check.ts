import { join } from 'node:path';
import { cacheFolder } from '../../config/cache-folder.ts';
import { readsSourcing } from '../../lint/index.ts';
import type { CheckedFile } from '../../report/formats/index.ts';
import { exit } from '../exit.ts';
import { type FileText, readStdin } from '../files/read.ts';
import { stdout } from '../output.ts';
import { checkFiles, jobsFor } from '../run/articles.ts';
import { Baseline, findBaseline } from '../run/baseline.ts';
import { Engine, type EngineOptions, type Outcome } from '../run/engine.ts';
import type { OnlineAnswers } from '../run/online.ts';
import { articlesOf, type OnlineArticle } from '../run/online-articles.ts';
import { Progress } from '../run/progress.ts';
import { publishedArticles } from '../run/published.ts';
import { type Selection, type SelectionOptions, select } from '../run/selection.ts';
import { Settings, type SettingsOptions } from '../run/settings.ts';
import { type FailureOptions, Status } from '../run/status.ts';
import { Timings } from '../run/timings.ts';
import { needsWholeArticles, type Output, Writer } from '../run/writer.ts';
import { UsageError } from '../usage-error.ts';

export interface CheckOptions extends SelectionOptions, FailureOptions, SettingsOptions {
  readonly outputs: readonly Output[];
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly baseline?: string | false;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly watch?: true;
  readonly quiet?: true;
  readonly debug?: true;
  readonly printConfig?: string;
  readonly ndjson?: true;
  readonly online?: true;
  readonly onlineAllowHost?: readonly string[];
}

/** `hearsay check`. */
export async function check(options: CheckOptions): Promise<void> {
  const cwd = process.cwd();
  if (options.printConfig !== undefined) {
    const { printedConfig } = await import('../run/print-config.ts');
    stdout().write(printedConfig(options.printConfig, options, cwd));
    return;
  }
  if (options.ndjson)
    return (await import('../run/records.ts')).checkRecords(recordOptions(options, cwd), options.jobs);
  const run = new Run(options, cwd);
  await run.once();
  if (options.watch) await (await import('../run/watch.ts')).watch(run.paths, cwd, () => new Run(options, cwd).once());
}

/** One pass over the articles of a call. */
class Run {
  readonly paths: readonly string[];
  private readonly options: CheckOptions;
  private readonly cwd: string;
  private readonly status: Status;
  private readonly timings = new Timings();

  constructor(options: CheckOptions, cwd: string) {
    this.options = options;
    this.cwd = cwd;
    this.paths = options.paths.length ? options.paths : ['.'];
    this.status = new Status(options);
  }

  async once(): Promise<void> {
    const { options, cwd, status, timings } = this;
    const baseline = this.baseline();
    const fromStdin = this.fromStdin();
    const stdin = fromStdin ? await readStdin() : null;
    const selection: Selection = fromStdin
      ? { files: [options.stdinFilename ?? '<stdin>'], problems: [], lines: null, notes: [] }
      : await select({ ...options, paths: this.paths }, cwd);
    timings.step('finding articles');
    for (const problem of selection.problems) this.problem(problem, exit.usage);
    for (const note of selection.notes) this.note(note);

    const jobs = fromStdin ? 1 : jobsFor(selection.files.length, options.jobs, this.reads(selection));
    const online = options.online ? await this.online(articlesOf(selection.files, stdin)) : undefined;
    if (online) timings.step('asking online');
    const engine = {
      ...engineOptions(options, cwd),
      ...(!stdin && { published: publishedArticles(selection.files, options, cwd) }),
      ...((online || stdin) && { cache: null }),
      ...(online && { online }),
    };
    const outcomes = stdin
      ? this.standardInput(stdin, selection.files[0] ?? '', engine)
      : checkFiles(selection.files, engine, jobs);
    const writer = options.fixDryRun
      ? null
      : await Writer.open(options.outputs, { cwd, fails: (severity) => status.fails(severity) });
    const progress = new Progress(selection.files.length, !options.quiet);
    let done = 0;
    for await (const outcome of outcomes) {
      timings.count(outcome);
      progress.at(++done);
      if (outcome.notes || outcome.failed || outcome.checked?.report.findings.length) progress.clear();
      for (const note of outcome.notes ?? []) this.note(note);
      if (outcome.mended) await this.mended(outcome);
      if (outcome.failed) {
        this.problem(`${outcome.failed.path} ${outcome.failed.message}`, exit.unreadable);
        await writer?.failure(outcome.failed);
      }
      if (!outcome.checked) continue;
      const file = this.reported(outcome.checked, baseline, selection);
      status.count(file);
      await writer?.file(file);
    }
    progress.clear();
    await writer?.end(status.summary);
    if (baseline?.gone)
      this.note(
        baseline.gone === 1
          ? `1 finding of ${baseline.file} is gone: hearsay baseline --prune takes it out`
          : `${baseline.gone} findings of ${baseline.file} are gone: hearsay baseline --prune takes them out`,
      );
    timings.step(`checking and writing (${jobs} ${jobs === 1 ? 'thread' : 'threads'})`);
    if (options.debug) process.stderr.write(timings.toString());
    process.exitCode = status.code();
  }

  /** What is read of the articles, by the settings of the first one. */
  private reads({ files: [first] }: Selection): 'sourcing' | 'links' {
    if (first === undefined || needsWholeArticles(this.options.outputs)) return 'sourcing';
    return readsSourcing(new Settings(this.options, this.cwd).of(first)) ? 'sourcing' : 'links';
  }

  /** The article with the findings that this run is about. */
  private reported(file: CheckedFile, baseline: Baseline | null, { lines }: Selection): CheckedFile {
    if (file.text.trim() === '') this.note(`${file.report.path} is empty: nothing to check`);
    const { text, report } = baseline?.without(this.cwd, file) ?? file;
    const findings = report.findings.filter(
      ({ severity, range }) =>
        (!this.options.quiet || this.status.fails(severity)) &&
        (lines === null || lines(report.path, range.start.line, range.end.line)),
    );
    return { text, report: { ...report, findings } };
  }

  private async mended({ path, mended }: Outcome): Promise<void> {
    if (!mended) return;
    const { diffOf, writeMended } = await import('../run/fixes.ts');
    if (this.options.fixDryRun) stdout().write(diffOf(path, mended));
    else {
      const refusal = writeMended(this.cwd, path, mended);
      if (refusal) this.problem(refusal, exit.unreadable);
      else this.note(`${path}: ${mended.fixes} fixed`);
    }
  }

  private baseline(): Baseline | null {
    const { baseline } = this.options;
    if (baseline === false) return null;
    const file = baseline ?? findBaseline(this.cwd);
    return file === null ? null : Baseline.read(file);
  }

  private fromStdin(): boolean {
    const { stdin, stdinFilename, paths, fix } = this.options;
    const wanted = stdin || paths.includes('-') || (!paths.length && stdinFilename !== undefined);
    if (!wanted) return false;
    if (paths.some((path) => path !== '-')) throw new UsageError('give either paths or -, not both');
    if (fix) throw new UsageError('--fix cannot write to standard input: --fix-dry-run shows what it would change');
    return true;
  }

  private async *standardInput(read: () => FileText, name: string, options: EngineOptions): AsyncGenerator<Outcome> {
    yield await (await Engine.start(options)).attempt(name, read);
  }

  /** What the addresses that the articles link to have to say. */
  private async online(articles: readonly OnlineArticle[]): Promise<OnlineAnswers> {
    const { askOnline } = await import('../run/online.ts');
    const { onlineAllowHost, quiet, cache, cacheLocation } = this.options;
    return askOnline(articles, {
      cwd: this.cwd,
      settings: this.options,
      allowHosts: onlineAllowHost ?? [],
      cache: cache === false ? false : cacheLocation && join(cacheLocation, 'online'),
      quiet: quiet ?? false,
    });
  }

  private note(message: string): void {
    if (!this.options.quiet) process.stderr.write(`hearsay: ${message}\n`);
  }

  private problem(message: string, code: number): void {
    process.stderr.write(`hearsay: ${message}\n`);
    this.status.raise(code);
  }
}

/** Records come one by one and are answered one by one: what asks of all articles at once is not for them. */
function recordOptions(options: CheckOptions, cwd: string): EngineOptions {
  for (const [name, given] of Object.entries({
    online: options.online,
    quotations: options.quotations,
    chain: options.chain,
  }))
    if (given) throw new UsageError(`--${name} needs files: --ndjson checks records by themselves`);
  return engineOptions(options, cwd);
}

function engineOptions(options: CheckOptions, cwd: string): EngineOptions {
  const { config, profile, publication, quotations, chain, cache, cacheLocation } = options;
  return {
    cwd,
    ...(config !== undefined && { config }),
    ...(profile !== undefined && { profile }),
    ...(publication !== undefined && { publication }),
    ...(quotations !== undefined && { quotations }),
    ...(chain !== undefined && { chain }),
    whole: options.ndjson === true || needsWholeArticles(options.outputs),
    fix: (options.fix || options.fixDryRun) ?? false,
    // Who watches checks the same articles over and over.
    cache: (cache ?? options.watch) ? (cacheLocation ?? cacheFolder(cwd)) : null,
  };
}
