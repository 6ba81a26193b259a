/** The sources of every article of the workspace. Nothing is read before somebody asks for them. */
import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { articlesIn } from '../articles.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import type { Session } from '../session.ts';
import { normal } from '../workspace/addresses.ts';
import { type IndexedArticle, indexedArticle } from './indexed.ts';

export class SourceIndex {
  private readonly session: Session;
  private readonly files = new Map<string, IndexedArticle>();
  private readonly open = new WeakMap<Snapshot, IndexedArticle>();

  constructor(session: Session) {
    this.session = session;
  }

  /** Forgets a file that has changed; all of them where none is named. */
  forget(uri?: string): void {
    if (uri === undefined) this.files.clear();
    else this.files.delete(normal(uri));
  }

  /**
   * Every article of the workspace, the open ones as they are being written, those outside its folders among them. Rejects
   * where it is called off: a part of them is no answer.
   */
  async all(token: CancellationToken = CancellationToken.None): Promise<readonly IndexedArticle[]> {
    const { session } = this;
    const articles = new Map<string, IndexedArticle>();
    for (const uri of await articlesIn(session)) {
      if (session.document(uri)) continue;
      const indexed = this.files.get(uri) ?? (await this.read(uri));
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, '');
      if (indexed) articles.set(uri, indexed);
    }
    for (const article of await this.opened()) articles.set(normal(article.uri), article);
    return [...articles.values()];
  }

  /** What is known without reading a file: the open documents, and files that were read before. */
  async known(): Promise<readonly IndexedArticle[]> {
    const opened = await this.opened();
    const closed = [...this.files.values()].filter(({ uri }) => !this.session.document(uri));
    return [...opened, ...closed];
  }

  private async opened(): Promise<IndexedArticle[]> {
    const articles: IndexedArticle[] = [];
    for (const document of this.session.open) {
      const snapshot = await this.session.analyser.current(document);
      const indexed = this.open.get(snapshot) ?? indexedArticle(snapshot);
      this.open.set(snapshot, indexed);
      articles.push(indexed);
    }
    return articles;
  }

  private async read(uri: string): Promise<IndexedArticle | null> {
    await this.session.pause();
    const snapshot = await this.session.analyser.file(uri);
    if (!snapshot) return null;
    const indexed = indexedArticle(snapshot);
    // A client that tells of no changes gets files read anew each time.
    if (this.session.client.watches) this.files.set(uri, indexed);
    return indexed;
  }
}
