import { resolve } from 'node:path';
import { Configurations } from '../../config/index.ts';
import type { LintSettings } from '../../lint/index.ts';

/** What the call says of settings; it wins over configuration files. */
export interface SettingsOptions {
  /** The configuration to use for every article; false for none. */
  readonly config?: string | false;
  readonly profile?: string;
  readonly publication?: string;
}

/** The settings that articles are judged by. */
export class Settings {
  readonly configurations: Configurations;
  private readonly options: SettingsOptions;
  private readonly cwd: string;

  constructor(options: SettingsOptions, cwd: string) {
    this.options = options;
    this.cwd = cwd;
    this.configurations = new Configurations(
      typeof options.config === 'string' ? resolve(cwd, options.config) : options.config,
    );
  }

  /** Throws `ConfigurationError` where the article's configuration cannot be used. */
  of(path: string): LintSettings {
    const { profile, publication } = this.options;
    return {
      ...this.configurations.settings(resolve(this.cwd, path)),
      ...(profile && { profile }),
      ...(publication && { publication: [publication] }),
    };
  }
}
