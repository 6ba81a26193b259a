import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { baselineName, baselineText, type KnownFinding, knownFinding } from '../../lint/index.ts';
import { exit } from '../exit.ts';
import { mergeByLine } from '../files/merging.ts';
import { reasonOf } from '../files/read.ts';
import { repositoryRoot } from '../files/repository.ts';
import { checkFiles, jobsFor } from '../run/articles.ts';
import { Baseline, findBaseline } from '../run/baseline.ts';
import { select } from '../run/selection.ts';
import type { SettingsOptions } from '../run/settings.ts';
import { UsageError } from '../usage-error.ts';

export interface BaselineOptions extends SettingsOptions {
  readonly paths: readonly string[];
  readonly file?: string;
  /** Take out what is gone and add nothing. */
  readonly prune?: true;
  readonly jobs?: number;
}

/** `hearsay baseline`: remembers today's findings, so that `check` reports only new ones. */
export async function baseline(options: BaselineOptions): Promise<void> {
  const cwd = process.cwd();
  const existing = options.file ?? findBaseline(cwd);
  const file = existing ?? join(repositoryRoot(cwd), baselineName);
  const before = existing !== null && existsSync(existing) ? Baseline.read(existing) : Baseline.empty(file);
  if (options.prune && before.size === 0) throw new UsageError(`there is no baseline to prune (${file})`);

  const paths = options.paths.length ? options.paths : [relative(cwd, dirname(file)) || '.'];
  const { files, problems } = await select({ ...options, paths }, cwd);
  for (const problem of problems) note(problem);
  let status: number = problems.length ? exit.usage : exit.clean;

  const entries: KnownFinding[] = [];
  const engine = { ...options, cwd, whole: false, fix: false, cache: null };
  for await (const { checked, failed } of checkFiles(files, engine, jobsFor(files.length, options.jobs, 'sourcing'))) {
    if (failed) {
      note(`${failed.path} ${failed.message}`);
      status = exit.unreadable;
    }
    if (!checked) continue;
    const { text, report } = checked;
    const fresh = new Set(before.without(cwd, checked).report.findings);
    for (const finding of report.findings)
      if (!options.prune || !fresh.has(finding))
        entries.push(knownFinding(before.name(cwd, report.path), text, finding));
  }
  entries.push(...before.untouched);
  try {
    writeFileAtomic.sync(file, baselineText(entries));
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}`);
  }
  const gone = before.gone;
  note(
    `${relative(cwd, file)}: ${entries.length} known ${entries.length === 1 ? 'finding' : 'findings'}${gone ? `, ${gone} taken out` : ''}`,
  );
  if (existing === null && mergeByLine(file)) note('.gitattributes: git merges it line by line, without conflicts');
  process.exitCode = status;
}

const note = (message: string) => process.stderr.write(`hearsay: ${message}\n`);
