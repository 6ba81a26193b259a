import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { defaultSettings, type LintSettings, profileNames } from '../lint/index.ts';
import { basesOf, extended } from './extend.ts';
import { configurationNames } from './names.ts';
import { type ConfigurationProblem, readConfiguration } from './read.ts';
import type { Configuration } from './schema.ts';
import { settingsOf } from './settings.ts';

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

/** Reads a file and what it extends; null for a package.json without the key. `within` are the files that extend it. */
function load(file: string, within: readonly string[] = []): FoundConfiguration | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read: ${(error as Error).message}`);
  }
  // Most packages say nothing of Hearsay, and reading one whole would cost a start more than the article.
  if (basename(file) === 'package.json' && !text.includes('"hearsay"')) return null;
  const read = readConfiguration(text, file);
  if (read?.problems.length)
    throw new ConfigurationError(
      read.problems.map((problem) => `${placeIn(file, text, problem)} ${problem.message}`).join('\n'),
    );
  if (!read) return null;
  const chain = [...within, resolve(file)];
  const bases = basesOf(read.configuration).map((base) => {
    if ('profile' in base) return base.profile;
    const start = Math.max(0, text.indexOf(base.file));
    const at = placeIn(file, text, { start, end: start, message: '' });
    const path = resolve(dirname(file), base.file);
    if (chain.includes(path))
      throw new ConfigurationError(`${at} extends goes round in a circle: take out ${base.file}`);
    if (!existsSync(path))
      throw new ConfigurationError(
        `${at} extends: there is no file ${path}; name a file by its path from here, or one of ${profileNames.join(', ')}`,
      );
    const configuration = load(path, chain)?.configuration ?? {};
    const { siteRoot } = configuration;
    if (siteRoot === undefined) return configuration;
    return { ...configuration, siteRoot: relative(dirname(resolve(file)), resolve(dirname(path), siteRoot)) || '.' };
  });
  return { file, configuration: [...bases, read.configuration].reduce(extended) };
}

/** `file:line:column:`, counted from 1. */
export function placeIn(file: string, text: string, { start }: ConfigurationProblem): string {
  const before = text.slice(0, start).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}:`;
}
