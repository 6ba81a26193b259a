/** What `.gitignore`, `.hearsayignore` and a configuration's `ignore` leave out, read through the workspace. */
import ignore, { type Ignore } from 'ignore';
import type { Files } from '../files/types.ts';
import { nameOf, parentOf, pathFrom, within } from './addresses.ts';
import type { Configurations } from './configurations.ts';
import { remembered } from './remembered.ts';

/** Folders that hold no articles, whatever the ignore files say. */
const never = new Set(['node_modules', '.git', '.hg', '.svn']);

interface Folder {
  readonly uri: string;
  readonly parent: Folder | null;
  /** Git's ignore file and Hearsay's own, the later one deciding; null where the folder has none. */
  readonly all: Ignore | null;
  /** Hearsay's own alone. */
  readonly own: Ignore | null;
}

/** Ignore files, each read once until `forget` is called. */
export class IgnoreFiles {
  private readonly files: Files;
  private readonly configurations: Configurations;
  private readonly folders = new Map<string, Promise<Folder>>();

  constructor(files: Files, configurations: Configurations) {
    this.files = files;
    this.configurations = configurations;
  }

  forget(): void {
    this.folders.clear();
  }

  /**
   * Whether a search leaves something out. Of a folder that is left out nothing in it need be asked about. `deliberate`
   * is for a document that somebody opened: what only git ignores is then still checked.
   */
  async ignores(uri: string, isFolder: boolean, deliberate = false): Promise<boolean> {
    if (isFolder && never.has(nameOf(uri))) return true;
    const found = await this.configurations.of(parentOf(uri));
    const patterns = found?.configuration.ignore;
    if (found && patterns?.length) {
      const path = pathOf(parentOf(found.uri), uri, isFolder);
      if (path !== null && ignore().add(patterns).ignores(path)) return true;
    }
    for (let at: Folder | null = await this.folder(parentOf(uri)); at; at = at.parent) {
      const rules = deliberate ? at.own : at.all;
      const path = rules && pathOf(at.uri, uri, isFolder);
      if (!path) continue;
      const { ignored, unignored } = rules.test(path);
      if (ignored || unignored) return ignored;
    }
    return false;
  }

  private folder(uri: string): Promise<Folder> {
    return remembered(this.folders, uri, () => this.readFolder(uri));
  }

  private async readFolder(uri: string): Promise<Folder> {
    const above = parentOf(uri);
    const root = above === uri || (await this.files.kind(within(uri, '.git'))) !== null;
    const [git, own] = await Promise.all([
      this.files.read(within(uri, '.gitignore')),
      this.files.read(within(uri, '.hearsayignore')),
    ]);
    return {
      uri,
      parent: root ? null : await this.folder(above),
      all: git === null && own === null ? null : ignore().add(`${git ?? ''}\n${own ?? ''}`),
      own: own === null ? null : ignore().add(own),
    };
  }
}

/** A path as ignore files name it; null outside the folder. */
function pathOf(folder: string, uri: string, isFolder: boolean): string | null {
  const path = pathFrom(folder, uri);
  if (path === null || path === '' || !ignore.isPathValid(path)) return null;
  return isFolder ? `${path}/` : path;
}
