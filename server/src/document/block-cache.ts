import type { BlockContent } from './parts.ts';

/** What blocks hold, by kind and source text: read once, shared by equal blocks and with the next reading of the text. */
export class BlockCache {
  readonly #before: ReadonlyMap<string, BlockContent>;
  readonly #now = new Map<string, BlockContent>();

  /** Starts from what an earlier reading used; what this one does not use is forgotten. */
  constructor(before?: BlockCache) {
    this.#before = before ? before.#now : new Map();
  }

  get(key: string, read: () => BlockContent): BlockContent {
    let content = this.#now.get(key);
    if (!content) {
      content = this.#before.get(key) ?? read();
      this.#now.set(key, content);
    }
    return content;
  }
}
