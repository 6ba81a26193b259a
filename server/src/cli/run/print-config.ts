import { dirname, relative, resolve, sep } from 'node:path';
import { readDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import { effectiveRules, type LintSettings, withFrontMatter } from '../../lint/index.ts';
import { IgnoreFiles } from '../files/ignored.ts';
import { readText } from '../files/read.ts';
import { Settings, type SettingsOptions } from './settings.ts';

/** All that decides an article's findings, for `--print-config`, as JSON. The article itself need not be there. */
export function printedConfig(path: string, options: SettingsOptions, cwd: string): string {
  const settings = new Settings(options, cwd);
  const absolute = resolve(cwd, path);
  const found = settings.configurations.of(dirname(absolute));
  const base = found ? dirname(resolve(found.file)) : cwd;
  const { profile, genre, publication, requireReason, reportUnused, ...rest } = withOwn(settings.of(path), absolute);
  const printed = {
    file: relative(cwd, absolute).split(sep).join('/'),
    language: languageOf(path),
    configuration: found && relative(cwd, resolve(found.file)).split(sep).join('/'),
    ignored: new IgnoreFiles(base, found?.configuration.ignore).ignores(absolute),
    profile,
    genre,
    publication,
    siteRoot: settings.siteRoot(path),
    suppressions: { requireReason, reportUnused },
    online: found?.configuration.online ?? {},
    rules: effectiveRules({ profile, genre, publication, requireReason, reportUnused, ...rest }),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

/** Settings with those of the article's front matter, where it can be read. */
function withOwn(settings: LintSettings, file: string): LintSettings {
  try {
    return withFrontMatter(settings, readDocument(readText(file).text, languageOf(file)).frontMatter);
  } catch {
    return settings;
  }
}
