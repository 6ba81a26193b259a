/** The files that articles link to, looked up through the workspace; answers are kept until something changes. */
import { readDocument } from '../../document/index.ts';
import { isArticle, languageOf } from '../../document/language.ts';
import { fragmentsOf, type LinkedText, textOf, type WorkspaceFiles } from '../../links/index.ts';
import type { Files } from '../files/types.ts';
import { pathFrom, within } from './addresses.ts';
import type { Published } from './published.ts';
import { remembered } from './remembered.ts';

export class LinkedFiles {
  private readonly files: Files;
  private readonly published: Published;
  private readonly kinds = new Map<string, Promise<boolean | 'outside'>>();
  private readonly fragments = new Map<string, Promise<ReadonlySet<string> | null>>();
  private readonly texts = new Map<string, Promise<LinkedText | null>>();

  constructor(files: Files, published: Published) {
    this.files = files;
    this.published = published;
  }

  forget(): void {
    this.kinds.clear();
    this.fragments.clear();
    this.texts.clear();
  }

  /** The files around an article: `root` is the repository's folder, `article` the path from there. */
  around(root: string, article: string, siteRoot: string | null): WorkspaceFiles {
    return {
      article,
      siteRoot,
      exists: (path) =>
        remembered(this.kinds, within(root, path), async (uri) => {
          if ((await this.files.kind(uri)) === null) return false;
          return (await this.files.leavesFolder?.(root, uri)) ? 'outside' : true;
        }),
      text: (path) => remembered(this.texts, within(root, path), (uri) => this.readText(uri, path)),
      published: async (address) => {
        const uri = this.published.at(address);
        return uri === null ? null : pathFrom(root, uri);
      },
      fragments: (path) => remembered(this.fragments, within(root, path), (uri) => this.readFragments(uri)),
    };
  }

  /** A file as what links to it reads it; asked only of files that are there and inside. */
  private async readText(uri: string, path: string): Promise<LinkedText | null> {
    if (!isArticle(uri)) return null;
    const text = await this.files.read(uri);
    return text === null ? null : textOf(readDocument(text, languageOf(uri)), path);
  }

  private async readFragments(uri: string): Promise<ReadonlySet<string> | null> {
    if (!/\.(?:md|markdown|html?)$/i.test(uri)) return null;
    const text = await this.files.read(uri);
    return text === null ? null : fragmentsOf(readDocument(text, languageOf(uri)));
  }
}
