import { createColors } from 'picocolors';
import { version } from '../../../package.json';
import {
  type CheckedFile,
  type FailedFile,
  type FormatContext,
  type FormatName,
  type Formatter,
  formats,
  type Summary,
} from '../../report/formats/index.ts';
import { pathFromRoot } from '../files/repository.ts';
import { fileSink, isTerminal, type Sink, stdoutSink } from '../output.ts';
import { UsageError } from '../usage-error.ts';

/** A format and the file it goes to; null where the call does not say. */
export interface Output {
  readonly format: string | null;
  readonly file: string | null;
}

export interface WriterContext {
  readonly cwd: string;
  readonly fails: FormatContext['fails'];
}

/** Whether a format shows more of an article than its findings. */
export const needsWholeArticles = (outputs: readonly Output[]): boolean =>
  outputs.some(({ format }) => format === 'json' || format === 'ndjson');

/** Every output of a run, fed article by article. */
export class Writer {
  private readonly outputs: readonly { readonly formatter: Formatter; readonly sink: Sink }[];

  private constructor(outputs: readonly { formatter: Formatter; sink: Sink }[]) {
    this.outputs = outputs;
  }

  static async open(wanted: readonly Output[], context: WriterContext): Promise<Writer> {
    const outputs = (wanted.length ? wanted : [{ format: null, file: null }]).map(({ format, file }) => ({
      format: formatName(format ?? 'stylish'),
      file,
    }));
    const onStdout = outputs.filter(({ file }) => file === null);
    if (onStdout.length > 1)
      throw new UsageError(
        `--format ${onStdout.map(({ format }) => format).join(' and --format ')} both go to standard output: give --output-file FILE after one of them`,
      );
    const repositoryPath = pathFromRoot(context.cwd);
    const opened = [];
    for (const { format, file } of outputs) {
      const create = await formats[format]();
      const colors = file === null && showsColors() ? createColors(true) : noColors;
      opened.push({
        formatter: create({ version, colors, fails: context.fails, repositoryPath }),
        sink: file === null ? stdoutSink() : fileSink(file),
      });
    }
    const writer = new Writer(opened);
    await writer.all((formatter) => formatter.start?.() ?? '');
    return writer;
  }

  file(file: CheckedFile): Promise<void> {
    return this.all((formatter) => formatter.file(file));
  }

  failure(file: FailedFile): Promise<void> {
    return this.all((formatter) => formatter.failure(file));
  }

  async end(summary: Summary): Promise<void> {
    await this.all((formatter) => formatter.end(summary));
    for (const { sink } of this.outputs) sink.close();
  }

  private async all(text: (formatter: Formatter) => string): Promise<void> {
    for (const { formatter, sink } of this.outputs) await sink.write(text(formatter));
  }
}

/** Leaves words as they are, without the module that colours them: it asks for Node's terminals when it is loaded. */
const noColors = new Proxy({} as ReturnType<typeof createColors>, { get: () => String });

/** https://no-color.org and its counterpart FORCE_COLOR, else a terminal that can. */
function showsColors(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return isTerminal() && TERM !== 'dumb';
}

function formatName(name: string): FormatName {
  if (name in formats) return name as FormatName;
  throw new UsageError(`there is no format ${JSON.stringify(name)}: choose one of ${Object.keys(formats).join(', ')}`);
}
