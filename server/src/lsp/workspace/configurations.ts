/** Configuration files, found and read through the workspace; the same files and the same rules as the command line's. */
import { basesOf, extended } from '../../config/extend.ts';
import { configurationNames } from '../../config/names.ts';
import { type ConfigurationProblem, readConfiguration } from '../../config/read.ts';
import type { Configuration } from '../../config/schema.ts';
import { profileNames } from '../../lint/index.ts';
import type { Files } from '../files/types.ts';
import { nameOf, normal, parentOf, pathFrom, relativePath, within } from './addresses.ts';
import { remembered } from './remembered.ts';

/** A configuration that decides for a folder. */
export interface FoundConfiguration {
  readonly uri: string;
  /** What nothing configured gives, where there are problems. */
  readonly configuration: Configuration;
}

/** A configuration file as it was read; a file without problems has none. */
export interface ReadFile {
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

interface Loaded {
  readonly configuration: Configuration;
  readonly sound: boolean;
}

/**
 * Finds and reads configurations, each once until `forget` is called. What is wrong in one is kept as problems of its
 * file; the articles under it are then checked as though it said nothing.
 */
export class Configurations {
  private readonly files: Files;
  private readonly byFolder = new Map<string, Promise<FoundConfiguration | null>>();
  private readonly read = new Map<string, ReadFile>();

  constructor(files: Files) {
    this.files = files;
  }

  /** Every file that was read, by address, with what is wrong in it. */
  get known(): ReadonlyMap<string, ReadFile> {
    return this.read;
  }

  /** Forgets everything, so that the next question reads the files again. */
  forget(): void {
    this.byFolder.clear();
    this.read.clear();
  }

  /** The configuration that decides for what lies in a folder. */
  of(folder: string): Promise<FoundConfiguration | null> {
    return remembered(this.byFolder, folder, () => this.find(folder));
  }

  private async find(folder: string): Promise<FoundConfiguration | null> {
    for (const name of configurationNames) {
      const uri = within(folder, name);
      const loaded = await this.load(uri, []);
      if (loaded) return { uri, configuration: loaded.sound ? loaded.configuration : {} };
    }
    const above = parentOf(folder);
    if (above === folder || (await this.files.kind(within(folder, '.git'))) !== null) return null;
    return this.of(above);
  }

  /** Null where there is no such file, or it is a package.json that says nothing of Hearsay. */
  private async load(uri: string, chain: readonly string[]): Promise<Loaded | null> {
    const text = await this.files.read(uri);
    const read = text === null ? null : readConfiguration(text, nameOf(uri));
    if (text === null || !read) return null;
    const problems = [...read.problems];
    let sound = problems.length === 0;
    const bases: Configuration[] = [];
    for (const base of basesOf(read.configuration)) {
      if ('profile' in base) {
        bases.push(base.profile);
        continue;
      }
      const target = normal(within(parentOf(uri), base.file));
      const loaded = target === uri || chain.includes(target) ? 'circle' : await this.load(target, [...chain, uri]);
      if (loaded === 'circle' || !loaded) {
        const message =
          loaded === 'circle'
            ? `extends goes round in a circle: take out ${base.file}`
            : `extends: there is no configuration ${base.file}; name a file by its path from here, or one of ${profileNames.join(', ')}`;
        problems.push({ ...placeOf(text, base.file), message });
        sound = false;
        continue;
      }
      sound &&= loaded.sound;
      bases.push(rebased(loaded.configuration, parentOf(target), parentOf(uri)));
    }
    this.read.set(uri, { text, problems });
    return { configuration: [...bases, read.configuration].reduce(extended), sound };
  }
}

/** Where a name stands in a configuration's text; the text's beginning where it cannot be found. */
function placeOf(text: string, name: string) {
  const start = text.indexOf(name);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length };
}

/** A configuration whose site root counts from another folder. */
function rebased(configuration: Configuration, from: string, to: string): Configuration {
  const { siteRoot } = configuration;
  if (siteRoot === undefined) return configuration;
  const root = within(from, siteRoot);
  return { ...configuration, siteRoot: pathFrom(to, root) ?? relativePath(to, root) };
}
