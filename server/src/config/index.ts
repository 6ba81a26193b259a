export { ConfigurationError, Configurations, type FoundConfiguration } from './find.ts';
export { configurationNames } from './names.ts';
export { type ConfigurationProblem, type ReadConfiguration, readConfiguration } from './read.ts';
export type { ArticleSettings, Configuration, UserSettings } from './schema.ts';
export { settingsOf } from './settings.ts';
