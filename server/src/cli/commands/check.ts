import type { CheckedFile } from '../../report/formats/index.ts';
import type { Severity } from '../../rules/types.ts';
import { exit } from '../exit.ts';
import { discover } from '../files/discover.ts';
import { decode, UnreadableFile } from '../files/read.ts';
import { Engine, type Outcome } from '../run/engine.ts';
import { Status } from '../run/status.ts';
import { type Output, Writer } from '../run/writer.ts';
import { UsageError } from '../usage-error.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly outputs: readonly Output[];
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly profile?: string;
  readonly publication?: string;
  readonly failOn: Severity | 'off' | 'none';
  readonly maxWarnings?: number;
  readonly quiet?: true;
}

/** `hearsay check`. */
export async function check(options: CheckOptions): Promise<void> {
  const cwd = process.cwd();
  const engine = new Engine({
    cwd,
    ...(options.profile !== undefined && { profile: options.profile }),
    ...(options.publication !== undefined && { publication: options.publication }),
  });
  const status = new Status(options);
  const writer = await Writer.open(options.outputs, { cwd, fails: (severity) => status.fails(severity) });
  const note = (message: string) => process.stderr.write(`hearsay: ${message}\n`);

  const { articles, problems } = await outcomes(options, engine, cwd);
  for (const problem of problems) {
    note(problem);
    status.raise(exit.usage);
  }
  for await (const outcome of articles) {
    if ('failed' in outcome) {
      note(`${outcome.failed.path} ${outcome.failed.message}`);
      status.raise(exit.unreadable);
      await writer.failure(outcome.failed);
      continue;
    }
    const file = options.quiet ? quietened(outcome.checked, status) : outcome.checked;
    if (file.text.trim() === '' && !options.quiet) note(`${file.report.path} is empty: nothing to check`);
    status.count(file);
    await writer.file(file);
  }
  await writer.end(status.summary);
  process.exitCode = status.code();
}

interface Run {
  readonly articles: AsyncIterable<Outcome> | Iterable<Outcome>;
  readonly problems: readonly string[];
}

async function outcomes(options: CheckOptions, engine: Engine, cwd: string): Promise<Run> {
  const fromStdin = options.stdin || options.paths.includes('-') || (!options.paths.length && options.stdinFilename);
  if (fromStdin) {
    if (options.paths.some((path) => path !== '-')) throw new UsageError('give either paths or -, not both');
    return { articles: [await checkStdin(engine, options.stdinFilename ?? '<stdin>')], problems: [] };
  }
  const { files, problems } = await discover(options.paths.length ? options.paths : ['.'], cwd, []);
  return {
    articles: (function* () {
      for (const file of files) yield engine.checkFile(file);
    })(),
    problems,
  };
}

async function checkStdin(engine: Engine, name: string): Promise<Outcome> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  try {
    return { checked: engine.checkText(name, decode(Buffer.concat(chunks)).text) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { failed: { path: name, message: error.message } };
    throw error;
  }
}

/** The findings that fail, without the rest. */
const quietened = ({ text, report }: CheckedFile, status: Status): CheckedFile => ({
  text,
  report: { ...report, findings: report.findings.filter(({ severity }) => status.fails(severity)) },
});
