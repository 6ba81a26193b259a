import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { version } from '../../../package.json';
import { type ReportFormatName, type ReportFormatter, reportFormats } from '../../report/citation/formats/index.ts';
import { exit } from '../exit.ts';
import { type FileText, readStdin } from '../files/read.ts';
import { fileSink, type Sink, stdoutSink } from '../output.ts';
import { checkFiles, jobsFor } from '../run/articles.ts';
import { Engine, type EngineOptions, type Outcome } from '../run/engine.ts';
import { articlesOf, type OnlineArticle } from '../run/online-articles.ts';
import { Progress } from '../run/progress.ts';
import { publishedArticles } from '../run/published.ts';
import { ReportPages } from '../run/report-pages.ts';
import { select } from '../run/selection.ts';
import type { SettingsOptions } from '../run/settings.ts';
import { UsageError } from '../usage-error.ts';

export interface ReportOptions extends SettingsOptions {
  readonly paths: readonly string[];
  readonly format?: string;
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly jobs?: number;
  readonly online?: true;
  readonly onlineAllowHost?: readonly string[];
  readonly cache?: boolean;
  readonly quiet?: true;
}

/** `hearsay report`: the citation report of articles, written as they are read, in memory that does not grow with them. */
export async function report(options: ReportOptions): Promise<void> {
  const cwd = process.cwd();
  const target = await Target.open(options);
  const fromStdin = isStdin(options);
  const selection = fromStdin
    ? { files: [options.stdinFilename ?? '<stdin>'], problems: [] }
    : await select({ ...options, paths: options.paths.length ? options.paths : ['.'] }, cwd);
  let status: number = exit.clean;
  const problem = (message: string, code: number) => {
    process.stderr.write(`hearsay: ${message}\n`);
    status = Math.max(status, code);
  };
  for (const message of selection.problems) problem(message, exit.usage);
  const stdin = fromStdin ? await readStdin() : null;
  const engine = await engineOptions(options, cwd, articlesOf(selection.files, stdin));
  const outcomes = stdin
    ? standardInput(selection.files[0] ?? '', stdin, engine)
    : checkFiles(selection.files, engine, jobsFor(selection.files.length, options.jobs, 'sourcing'));
  const progress = new Progress(selection.files.length, !options.quiet);
  let done = 0;
  for await (const outcome of outcomes) {
    if (outcome.failed) {
      progress.clear();
      problem(`${outcome.failed.path} ${outcome.failed.message}`, exit.unreadable);
    }
    await target.take(outcome);
    progress.at(++done);
  }
  progress.clear();
  if (done > 0) await target.end();
  process.exitCode = status;
}

/** Where the report goes: a stream of one format, or a folder of pages. */
class Target {
  private readonly pages: ReportPages | null;
  private readonly formatter: ReportFormatter | null;
  private sink: Sink | null = null;
  private readonly output: string | undefined;

  private constructor(pages: ReportPages | null, formatter: ReportFormatter | null, output: string | undefined) {
    this.pages = pages;
    this.formatter = formatter;
    this.output = output;
  }

  static async open({ format, output }: ReportOptions): Promise<Target> {
    const name = formatName(format, output);
    if (output === undefined || !isFolder(output))
      return new Target(null, (await reportFormats[name]())({ version }), output);
    if (name !== 'html') throw new UsageError(`--output ${output} is a folder: --format ${name} writes one file`);
    return new Target(new ReportPages(output), null, output);
  }

  async take({ checked, citation, failed }: Outcome): Promise<void> {
    if (failed) {
      this.pages?.failure(failed);
      await this.write((formatter) => formatter.failure(failed));
    } else if (checked && citation) {
      this.pages?.article(citation);
      await this.write((formatter) => formatter.article({ report: citation, file: checked }));
    }
  }

  async end(): Promise<void> {
    this.pages?.end();
    await this.write((formatter) => formatter.end());
    this.sink?.close();
  }

  private async write(text: (formatter: ReportFormatter) => string): Promise<void> {
    if (!this.formatter) return;
    if (!this.sink) {
      this.sink = this.output === undefined ? stdoutSink() : fileSink(this.output);
      await this.sink.write(this.formatter.start());
    }
    await this.sink.write(text(this.formatter));
  }
}

const byExtension: Readonly<Record<string, ReportFormatName>> = { '.md': 'markdown', '.csv': 'csv', '.json': 'json' };

/** The format that is asked for, else the one that the file's name tells, else the default. */
function formatName(asked: string | undefined, output: string | undefined): ReportFormatName {
  if (asked === undefined)
    return output === undefined ? 'markdown' : (byExtension[extname(output).toLowerCase()] ?? 'html');
  if (Object.hasOwn(reportFormats, asked)) return asked as ReportFormatName;
  throw new UsageError(
    `there is no format ${JSON.stringify(asked)}: choose one of ${Object.keys(reportFormats).join(', ')}`,
  );
}

const isFolder = (path: string): boolean =>
  /[\\/]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

function isStdin({ paths, stdinFilename }: ReportOptions): boolean {
  if (!paths.includes('-') && (paths.length > 0 || stdinFilename === undefined)) return false;
  if (paths.some((path) => path !== '-')) throw new UsageError('give either paths or -, not both');
  return true;
}

async function* standardInput(name: string, read: () => FileText, options: EngineOptions): AsyncGenerator<Outcome> {
  yield await (await Engine.start(options)).attempt(name, read);
}

async function engineOptions(
  options: ReportOptions,
  cwd: string,
  articles: readonly OnlineArticle[],
): Promise<EngineOptions> {
  const { config, profile, publication, quotations, chain, online, onlineAllowHost, cache, quiet } = options;
  const settings = {
    ...(config !== undefined && { config }),
    ...(profile !== undefined && { profile }),
    ...(publication !== undefined && { publication }),
    ...(quotations !== undefined && { quotations }),
    ...(chain !== undefined && { chain }),
  };
  return {
    cwd,
    ...settings,
    published: publishedArticles(
      articles.filter(({ text }) => text === undefined).map(({ path }) => path),
      settings,
      cwd,
    ),
    whole: true,
    citation: true,
    fix: false,
    cache: null,
    ...(online && {
      online: await (await import('../run/online.ts')).askOnline(articles, {
        cwd,
        settings,
        allowHosts: onlineAllowHost ?? [],
        cache: cache === false ? false : undefined,
        quiet: quiet ?? false,
      }),
    }),
  };
}
