import type { Document } from '../../document/index.ts';

/** How much text may wait, in UTF-16 units; what is read from it takes some thirty times the memory. */
const most = 2 ** 20;

/**
 * Documents that were read because something links to them, until they are checked themselves: most linked files are
 * articles of the same run. Of too many the first ones are forgotten.
 */
export class ReadAhead {
  private readonly waiting = new Map<string, Document>();
  private length = 0;

  keep(file: string, document: Document): void {
    this.take(file);
    this.waiting.set(file, document);
    this.length += document.text.length;
    for (const oldest of this.waiting.keys()) {
      if (this.length <= most) break;
      this.take(oldest);
    }
  }

  /** Hands a document over, and keeps it no longer. */
  take(file: string): Document | null {
    const document = this.waiting.get(file);
    if (!document) return null;
    this.waiting.delete(file);
    this.length -= document.text.length;
    return document;
  }
}
