import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Changes, changedSince, isCommit } from '../files/changed.ts';
import { discover } from '../files/discover.ts';
import { IgnoreFiles } from '../files/ignored.ts';
import { UsageError } from '../usage-error.ts';
import { Settings, type SettingsOptions } from './settings.ts';

export interface SelectionOptions {
  readonly paths: readonly string[];
  /** Only what changed since a commit; true for the one that the surroundings name. */
  readonly changed?: string | true;
  /** One part of several, as `2/5`. */
  readonly shard?: string;
}

/** The articles of a run. */
export interface Selection {
  readonly files: readonly string[];
  /** Paths that stand for nothing. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  /** Whether the run is about lines of a file (zero-based, both ends inside); null where it is about all. */
  readonly lines: ((path: string, first: number, last: number) => boolean) | null;
}

/** Finds the articles that a call is about. */
export async function select(options: SelectionOptions & SettingsOptions, cwd: string): Promise<Selection> {
  const { paths, ref } = changedArguments(options, cwd);
  const { configurations } = new Settings(options, cwd);
  const own = configurations.of(cwd);
  const ignored = new IgnoreFiles(own ? dirname(resolve(own.file)) : cwd, own?.configuration.ignore);
  const { files: found, problems } = await discover(paths, cwd, ignored);
  const changes = options.changed === undefined ? null : changedSince(ref, cwd);
  const touched = changes ? found.filter((path) => changes.has(resolve(cwd, path))) : found;
  const notes = changes && found.length && !touched.length ? ['none of these articles has changed'] : [];
  const files = options.shard === undefined ? touched : shardOf(touched, options.shard);
  // A configuration that cannot be used ends the run before it has begun.
  for (const file of files) configurations.of(dirname(resolve(cwd, file)));
  return { files, problems, notes, lines: changes && linesOf(changes, cwd) };
}

/** `--changed drafts/` is meant as `--changed -- drafts/`, unless git knows `drafts/` as a commit. */
function changedArguments({ paths, changed }: SelectionOptions, cwd: string) {
  if (typeof changed !== 'string') return { paths, ref: null };
  if (isCommit(changed, cwd) || !existsSync(resolve(cwd, changed))) return { paths, ref: changed };
  return { paths: paths.length === 1 && paths[0] === '.' ? [changed] : [changed, ...paths], ref: null };
}

const linesOf =
  (changes: Changes, cwd: string): NonNullable<Selection['lines']> =>
  (path, first, last) => {
    const lines = changes.get(resolve(cwd, path));
    return lines === 'all' || (lines?.some((range) => range.first <= last + 1 && first + 1 <= range.last) ?? false);
  };

function shardOf(files: readonly string[], shard: string): string[] {
  const [, part, parts] = /^(\d+)\/(\d+)$/.exec(shard) ?? [];
  const [index, count] = [Number(part) - 1, Number(parts)];
  if (!(index >= 0 && index < count))
    throw new UsageError(`--shard ${shard}: it is I/N, the I-th of N parts, counted from 1`);
  return files.filter((_, at) => at % count === index);
}
