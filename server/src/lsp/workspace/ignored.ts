/** What `.gitignore`, `.hearsayignore` and a configuration's `ignore` leave out, read through the workspace. */
import type { Ignore } from 'ignore';
import { covers, ignoreFileNames, ignorePath, isIgnored, neverArticles, rulesOf } from '../../config/ignoring.ts';
import type { Files } from '../files/types.ts';
import { nameOf, parentOf, pathFrom, within } from './addresses.ts';
import type { Configurations } from './configurations.ts';
import { remembered } from './remembered.ts';

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
    if (isFolder && neverArticles.has(nameOf(uri))) return true;
    const found = await this.configurations.of(parentOf(uri));
    if (found && covers(found.configuration.ignore, pathOf(parentOf(found.uri), uri, isFolder))) return true;
    return isIgnored(around(await this.folder(parentOf(uri)), uri, isFolder, deliberate));
  }

  private folder(uri: string): Promise<Folder> {
    return remembered(this.folders, uri, () => this.readFolder(uri));
  }

  private async readFolder(uri: string): Promise<Folder> {
    const above = parentOf(uri);
    const root = above === uri || (await this.files.kind(within(uri, '.git'))) !== null;
    const texts = await Promise.all(ignoreFileNames.map((name) => this.files.read(within(uri, name))));
    return {
      uri,
      parent: root ? null : await this.folder(above),
      all: rulesOf(texts),
      own: rulesOf(texts.slice(-1)),
    };
  }
}

function* around(folder: Folder, uri: string, isFolder: boolean, deliberate: boolean) {
  for (let at: Folder | null = folder; at; at = at.parent) {
    const rules = deliberate ? at.own : at.all;
    if (rules) yield { rules, path: pathOf(at.uri, uri, isFolder) };
  }
}

const pathOf = (folder: string, uri: string, isFolder: boolean) => ignorePath(pathFrom(folder, uri), isFolder);
