/** The user's own settings: what no repository may say for them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, placeIn } from './find.ts';
import { locateJson, locateYaml } from './located.ts';
import { UserSettings } from './schema.ts';
import { shapeProblems } from './shape.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a user's settings stand: what `HEARSAY_USER_CONFIG` names, else `hearsay/settings.json` (or `.jsonc`, `.yaml`) in
 * the folder where the platform keeps settings (`XDG_CONFIG_HOME` or `~/.config`; `%APPDATA%`). Null where there is none.
 */
export function userSettingsFile(environment: Environment, home: string): string | null {
  const named = environment.HEARSAY_USER_CONFIG;
  if (named) return named;
  const folder = environment.XDG_CONFIG_HOME || environment.APPDATA || join(home, '.config');
  const names = ['settings.json', 'settings.jsonc', 'settings.yaml'].map((name) => join(folder, 'hearsay', name));
  return names.find((name) => existsSync(name)) ?? null;
}

/** Reads a user's settings; none for null. Throws {@link ConfigurationError} with file, line and column. */
export function readUserSettings(file: string | null): UserSettings {
  if (file === null) return {};
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read: ${(error as Error).message}`);
  }
  const located = /\.ya?ml$/.test(file) ? locateYaml(text) : locateJson(text);
  const problems = located.errors.length
    ? located.errors.slice(0, 1)
    : [...shapeProblems(UserSettings, located.value ?? {}, located, [])];
  if (problems.length)
    throw new ConfigurationError(
      problems.map((problem) => `${placeIn(file, text, problem)} ${problem.message}`).join('\n'),
    );
  return (located.value ?? {}) as UserSettings;
}
