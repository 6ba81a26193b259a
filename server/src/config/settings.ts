import ignore from 'ignore';
import { defaultSettings, type LintSettings, withLayer } from '../lint/index.ts';
import type { Configuration } from './schema.ts';

/** What configurations make of every article that no override is about: thousands of articles share it. */
const common = new WeakMap<Configuration, LintSettings>();

/** What a configuration makes of an article; `path` is from the configuration's folder, with slashes. */
export function settingsOf(configuration: Configuration, path: string): LintSettings {
  const overrides = (configuration.overrides ?? []).filter(({ files }) => matches(files, path));
  if (overrides.length > 0) return overrides.reduce<LintSettings>(withLayer, settingsOfAll(configuration));
  let settings = common.get(configuration);
  if (!settings) {
    settings = settingsOfAll(configuration);
    common.set(configuration, settings);
  }
  return settings;
}

function settingsOfAll(configuration: Configuration): LintSettings {
  const { suppressions, wikiLinks, quotations, chain } = configuration;
  const start: LintSettings = {
    ...defaultSettings,
    ...(suppressions?.requireReason !== undefined && { requireReason: suppressions.requireReason }),
    ...(suppressions?.reportUnused !== undefined && { reportUnused: suppressions.reportUnused }),
    ...(wikiLinks !== undefined && { wikiLinks }),
    ...(quotations !== undefined && { quotations }),
    ...(chain !== undefined && { chain }),
  };
  return withLayer(start, configuration);
}

/** Whether patterns as in .gitignore cover a path; none covers what lies outside the configuration's folder. */
function matches(patterns: string | readonly string[], path: string): boolean {
  if (!ignore.isPathValid(path)) return false;
  return ignore().add([patterns].flat()).ignores(path);
}
