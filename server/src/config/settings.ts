import ignore from 'ignore';
import { defaultSettings, type LintSettings, withLayer } from '../lint/index.ts';
import type { Configuration } from './schema.ts';

/** What a configuration makes of an article; `path` is from the configuration's folder, with slashes. */
export function settingsOf(configuration: Configuration, path: string): LintSettings {
  const { suppressions, wikiLinks, quotations, chain } = configuration;
  const start: LintSettings = {
    ...defaultSettings,
    ...(suppressions?.requireReason !== undefined && { requireReason: suppressions.requireReason }),
    ...(suppressions?.reportUnused !== undefined && { reportUnused: suppressions.reportUnused }),
    ...(wikiLinks !== undefined && { wikiLinks }),
    ...(quotations !== undefined && { quotations }),
    ...(chain !== undefined && { chain }),
  };
  const overrides = (configuration.overrides ?? []).filter(({ files }) => matches(files, path));
  return [configuration, ...overrides].reduce<LintSettings>(withLayer, start);
}

/** Whether patterns as in .gitignore cover a path; none covers what lies outside the configuration's folder. */
function matches(patterns: string | readonly string[], path: string): boolean {
  if (!ignore.isPathValid(path)) return false;
  return ignore().add([patterns].flat()).ignores(path);
}
