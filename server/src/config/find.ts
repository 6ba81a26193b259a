import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { defaultSettings, type LintSettings } from '../lint/index.ts';
import { type ConfigurationProblem, readConfiguration } from './read.ts';
import type { Configuration } from './schema.ts';
import { settingsOf } from './settings.ts';

/** The names a configuration file can have, in the order in which they are looked for. */
export const configurationNames = [
  'hearsay.config.json',
  'hearsay.config.jsonc',
  'hearsay.config.yaml',
  'package.json',
] as const;

/** A configuration file that was found and read. */
export interface FoundConfiguration {
  readonly file: string;
  readonly configuration: Configuration;
}

/** A configuration that cannot be used. The message gives file, line, column and reason, one problem a line. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Configurations of a file system: an article's is the nearest one in its folder or above. `only` is a file to use for
 * all articles instead, or false for none at all.
 */
export class Configurations {
  private readonly only: FoundConfiguration | false | undefined;
  private readonly byFolder = new Map<string, FoundConfiguration | null>();

  /** Throws {@link ConfigurationError} where `only` cannot be used. */
  constructor(only?: string | false) {
    this.only = typeof only === 'string' ? (load(only) ?? { file: only, configuration: {} }) : only;
  }

  /** The configuration that decides for what lies in a folder (absolute). Throws {@link ConfigurationError}. */
  of(folder: string): FoundConfiguration | null {
    if (this.only !== undefined) return this.only || null;
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const here = inFolder(folder);
    const above = dirname(folder);
    const found = here ?? (above === folder || existsSync(join(folder, '.git')) ? null : this.of(above));
    this.byFolder.set(folder, found);
    return found;
  }

  /** The settings of an article (absolute path). Throws {@link ConfigurationError}. */
  settings(path: string): LintSettings {
    const found = this.of(dirname(path));
    if (!found) return defaultSettings;
    return settingsOf(
      found.configuration,
      relative(dirname(resolve(found.file)), path)
        .split(sep)
        .join('/'),
    );
  }
}

function inFolder(folder: string): FoundConfiguration | null {
  for (const name of configurationNames) {
    const file = join(folder, name);
    const found = existsSync(file) ? load(file) : null;
    if (found) return found;
  }
  return null;
}

/** Reads a file; null for a package.json without the key. */
function load(file: string): FoundConfiguration | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read: ${(error as Error).message}`);
  }
  const read = readConfiguration(text, file);
  if (read?.problems.length)
    throw new ConfigurationError(
      read.problems.map((problem) => `${place(file, text, problem)} ${problem.message}`).join('\n'),
    );
  return read && { file, configuration: read.configuration };
}

/** `file:line:column:`, counted from 1. */
function place(file: string, text: string, { start }: ConfigurationProblem): string {
  const before = text.slice(0, start).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}:`;
}
