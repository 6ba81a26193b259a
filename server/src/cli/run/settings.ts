import { dirname, resolve } from 'node:path';
import { Configurations } from '../../config/index.ts';
import type { LintSettings } from '../../lint/index.ts';
import { pathFromRoot } from '../files/repository.ts';

/** What the call says of settings; it wins over configuration files. */
export interface SettingsOptions {
  /** The configuration to use for every article; false for none. */
  readonly config?: string | false;
  readonly profile?: string;
  readonly publication?: string;
  /** Whether quotations are looked for in what is linked as their source. */
  readonly quotations?: boolean;
  /** Whether the chain is followed through what is linked. */
  readonly chain?: boolean;
}

/** The settings that articles are judged by. */
export class Settings {
  readonly configurations: Configurations;
  private readonly options: SettingsOptions;
  private readonly cwd: string;
  /** By what the configuration gives, which many articles share. */
  private readonly known = new WeakMap<LintSettings, LintSettings>();

  constructor(options: SettingsOptions, cwd: string) {
    this.options = options;
    this.cwd = cwd;
    this.configurations = new Configurations(
      typeof options.config === 'string' ? resolve(cwd, options.config) : options.config,
    );
  }

  /** Throws `ConfigurationError` where the article's configuration cannot be used. */
  of(path: string): LintSettings {
    const configured = this.configurations.settings(resolve(this.cwd, path));
    let settings = this.known.get(configured);
    if (!settings) {
      settings = this.withCall(configured);
      this.known.set(configured, settings);
    }
    return settings;
  }

  private withCall(configured: LintSettings): LintSettings {
    const { profile, publication, quotations, chain } = this.options;
    return {
      ...configured,
      ...(profile && { profile }),
      ...(publication && { publication: [publication] }),
      ...(quotations !== undefined && { quotations }),
      ...(chain !== undefined && { chain }),
    };
  }

  /** The folder that an article's links beginning with `/` start from, from the repository's root; null where none is set. */
  siteRoot(path: string): string | null {
    const found = this.configurations.of(dirname(resolve(this.cwd, path)));
    const folder = found?.configuration.siteRoot;
    return folder === undefined || !found ? null : pathFromRoot(dirname(resolve(found.file)))(folder);
  }
}
