import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { profileNames } from '../lint/profile-names.ts';
import { severities } from '../rules/types.ts';
import type { BaselineOptions } from './commands/baseline.ts';
import type { CheckOptions } from './commands/check.ts';
import type { InitOptions } from './commands/init.ts';
import type { ReportOptions } from './commands/report.ts';
import { exit } from './exit.ts';
import type { Output } from './run/writer.ts';
import { isUsageError } from './usage-error.ts';

/** Runs one command line and sets the process's exit status. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    await program(argv[2]).parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exit.clean : exit.usage;
    else if (isUsageError(error)) {
      process.stderr.write(`hearsay: ${error.message}\n`);
      process.exitCode = exit.usage;
    } else throw error;
  }
}

/** The command line; a run of `check` needs to know of no other command. */
function program(command: string | undefined): Command {
  const hearsay = new Command('hearsay')
    .description('A linter for sourcing: says who, how they know, through whom it came, and where it can be checked.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .option('--stdio', 'start the language server on standard input and output');
  check(hearsay);
  if (command === 'check') return hearsay;
  hearsay
    .command('report')
    .description('show what articles rest on: whose word, through whom, with which link')
    .argument('[paths...]', 'articles, folders, globs, or - for standard input (default: this folder)')
    .option(
      '-f, --format <name>',
      'html (default with --output), markdown (default), csv, json, web-annotation, schema-org',
    )
    .option('-o, --output <path>', 'write to a file; to a folder, a page for each article')
    .option('--stdin-filename <name>', 'the name to treat standard input as')
    .option('--config <file>', 'as for check')
    .option('--no-config', 'as for check')
    .addOption(profileOption('as for check'))
    .option('--publication <name>', 'as for check')
    .option('--jobs <n>', 'as for check', positiveNumber)
    .option('--online', 'as for check')
    .option('--online-allow-host <host...>', 'as for check')
    .option('--quotations', 'as for check')
    .option('--chain', 'as for check')
    .option('--no-cache', 'ask for every page again')
    .option('-q, --quiet', 'no progress and no notes')
    .action(async (paths: string[], options: Omit<ReportOptions, 'paths'>) =>
      (await import('./commands/report.ts')).report({ ...options, paths }),
    );
  hearsay
    .command('baseline')
    .description("remember today's findings, so that check reports only new ones")
    .argument('[paths...]', "articles, folders or globs (default: the baseline's folder)")
    .option('--file <file>', 'the baseline (default: hearsay.baseline.json)')
    .option('--prune', 'take out what is gone, add nothing')
    .option('--config <file>', 'as for check')
    .option('--no-config', 'as for check')
    .addOption(profileOption('as for check'))
    .option('--publication <name>', 'as for check')
    .option('--jobs <n>', 'threads to check with', positiveNumber)
    .action(async (paths: string[], options: Omit<BaselineOptions, 'paths'>) =>
      (await import('./commands/baseline.ts')).baseline({ ...options, paths }),
    );
  hearsay
    .command('init')
    .description('write a configuration from what this folder shows; ask only what it does not')
    .addOption(profileOption('the house style (default: newsroom)'))
    .option('--publication <name>', "the articles' own outlet")
    .option('-y, --yes', 'ask nothing')
    .action(async (options: InitOptions) => (await import('./commands/init.ts')).init(options));
  hearsay
    .command('rules')
    .description('list the rules')
    .option('--json', 'as JSON')
    .action(async (options: { json?: true }) => (await import('./commands/rules.ts')).listRules(options.json ?? false));
  hearsay
    .command('explain')
    .description("print a rule's page")
    .argument('<rule>', 'its name, as findings give it')
    .action(async (rule: string) => (await import('./commands/explain.ts')).explain(rule));
  return hearsay;
}

function check(hearsay: Command): void {
  const outputs: Output[] = [];
  hearsay
    .command('check')
    .description('find claims whose source is missing, unnamed or second-hand')
    .argument('[paths...]', 'articles, folders, globs, or - for standard input (default: this folder)')
    .option('-f, --format <name>', 'how findings are shown (may be given several times)', (format: string) => {
      outputs.push({ format, file: null });
      return outputs;
    })
    .option('-o, --output-file <file>', 'write the format named before it to a file', (file: string) => {
      const last = outputs.at(-1);
      if (last && last.file === null) outputs[outputs.length - 1] = { ...last, file };
      else outputs.push({ format: null, file });
      return file;
    })
    .option('--stdin', 'read the article from standard input')
    .option('--stdin-filename <name>', 'the name to treat standard input as')
    .option('--config <file>', 'the configuration for every article (default: the nearest above each)')
    .option('--no-config', 'no configuration')
    .addOption(profileOption('the house style'))
    .option('--publication <name>', "the article's own outlet: what it reports itself is first-hand")
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 where a finding weighs this much or more')
        .choices([...severities, 'off', 'none'])
        .default('warning'),
    )
    .option('--max-warnings <n>', 'exit with 1 where there are more warnings than this', wholeNumber)
    .option(
      '--changed [ref]',
      'only findings on lines changed since a commit (default: where a merge request began, or the last commit)',
    )
    .option('--baseline <file>', 'findings that are known already (default: hearsay.baseline.json)')
    .option('--no-baseline', 'report known findings too')
    .option('--fix', 'fix what can be fixed without changing the meaning')
    .option('--fix-dry-run', 'print as a diff what --fix would change')
    .option('--jobs <n>', 'threads to check with', positiveNumber)
    .option('--cache', 'keep results, and use those of earlier runs')
    .option('--no-cache', 'check everything')
    .option('--cache-location <folder>', 'where results are kept')
    .option('--shard <i/n>', 'only the i-th of n parts of the articles')
    .option('--watch', 'check again whenever an article changes')
    .option('--ndjson', 'read one JSON object a line from standard input, write one result a line')
    .option('--online', 'ask the network for every page that is linked')
    .option('--online-allow-host <host...>', 'private hosts that --online may ask')
    .option(
      '--quotations',
      'look for quotations in what is linked as their source (pages with --online, files without)',
    )
    .option('--chain', 'ask of what is linked where it has the claim from (pages with --online, articles without)')
    .option('--print-config <file>', 'print all that decides the findings of an article, and check nothing')
    .option('--debug', 'say where the time goes')
    .option('-q, --quiet', 'show only the findings that fail, and no notes')
    .action(async (paths: string[], options: Omit<CheckOptions, 'outputs' | 'paths'>) =>
      (await import('./commands/check.ts')).check({ ...options, paths, outputs }),
    );
}

const profileOption = (description: string) => new Option('--profile <name>', description).choices(profileNames);

function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number < 1) throw new InvalidArgumentError('It must be 1 or more.');
  return number;
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
