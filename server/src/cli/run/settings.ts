import { defaultSettings, type LintSettings } from '../../lint/index.ts';

/** What the call says of settings; it wins over configuration files. */
export interface SettingsOptions {
  readonly profile?: string;
  readonly publication?: string;
}

/** The settings that an article is judged by. */
export function settingsFor(_path: string, { profile, publication }: SettingsOptions): LintSettings {
  return {
    ...defaultSettings,
    ...(profile && { profile }),
    ...(publication && { publication: [publication] }),
  };
}
