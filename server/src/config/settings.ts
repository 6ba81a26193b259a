import ignore from 'ignore';
import { defaultSettings, type LintSettings, type RuleSetting } from '../lint/index.ts';
import type { ArticleSettings, Configuration } from './schema.ts';

/** What a configuration makes of an article; `path` is from the configuration's folder, with slashes. */
export function settingsOf(configuration: Configuration, path: string): LintSettings {
  const { suppressions } = configuration;
  const start: LintSettings = {
    ...defaultSettings,
    ...(suppressions?.requireReason !== undefined && { requireReason: suppressions.requireReason }),
    ...(suppressions?.reportUnused !== undefined && { reportUnused: suppressions.reportUnused }),
  };
  const overrides = (configuration.overrides ?? []).filter(({ files }) => matches(files, path));
  return [configuration, ...overrides].reduce(withArticleSettings, start);
}

/** Settings with others laid over them: rules one by one, the rest as a whole. */
export function withArticleSettings(settings: LintSettings, over: ArticleSettings): LintSettings {
  const rules: Record<string, RuleSetting> = { ...settings.rules };
  for (const [id, setting] of Object.entries(over.rules ?? {})) {
    const before = rules[id];
    const { severity = before?.severity ?? 'default', options = {} } =
      typeof setting === 'string' ? { severity: setting } : setting;
    rules[id] = { severity, options: { ...before?.options, ...options } };
  }
  return {
    ...settings,
    rules,
    ...(over.profile !== undefined && { profile: over.profile }),
    ...(over.publication !== undefined && { publication: [over.publication].flat() }),
  };
}

/** Whether patterns as in .gitignore cover a path; none covers what lies outside the configuration's folder. */
function matches(patterns: string | readonly string[], path: string): boolean {
  if (!ignore.isPathValid(path)) return false;
  return ignore().add([patterns].flat()).ignores(path);
}
