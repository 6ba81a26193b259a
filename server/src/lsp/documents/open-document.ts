import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { type Document, type Language, readDocument, type TextChange, updateDocument } from '../../document/index.ts';
import { languageOf } from '../../document/language.ts';
import { markLength } from './places.ts';

/** A document that the editor has open: its text, kept in step, and its last reading, so that the next one is cheap. */
export class OpenDocument {
  readonly uri: string;
  readonly language: Language;
  private readonly buffer: TextDocument;
  private document: Document | null = null;
  /** What changed since the last reading, as one change; null where all of it must be read again. */
  private change: TextChange | null = null;
  private wikiLinks = false;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.language = languageFor(languageId, uri);
    this.buffer = TextDocument.create(uri, languageId, Number(version) || 0, text);
  }

  get version(): number {
    return this.buffer.version;
  }

  get text(): string {
    return this.buffer.getText();
  }

  /** Takes an editor's changes in, each on the text that the one before it left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const event of changes) {
      const change = this.changeOf(event);
      if (!change) this.document = null;
      else this.change = this.change ? merged(this.change, change) : change;
      try {
        TextDocument.update(this.buffer, [event], version);
      } catch (error) {
        // No change that there is: what was read before cannot be relied on.
        this.document = null;
        throw error;
      }
    }
    if (!changes.length) TextDocument.update(this.buffer, [], version);
  }

  /** Whether `[[Page]]` is a link, as the next reading takes it. */
  get readsWikiLinks(): boolean {
    return this.wikiLinks;
  }

  /** What the settings say of wiki links: they are known only once the text has been read. */
  readWikiLinks(wikiLinks: boolean): void {
    if (wikiLinks === this.wikiLinks) return;
    this.wikiLinks = wikiLinks;
    this.document = null;
  }

  /** The text, read: only what changed since the last time where that can be. */
  read(): Document {
    const text = this.text.slice(markLength(this.text));
    if (!this.document) this.document = readDocument(text, this.language, { wikiLinks: this.wikiLinks });
    else if (this.change) this.document = updateDocument(this.document, text, this.change);
    this.change = null;
    return this.document;
  }

  /** A change in offsets without a byte order mark; null for a whole text, or where the mark itself is touched. */
  private changeOf(event: TextDocumentContentChangeEvent): TextChange | null {
    if (!('range' in event)) return null;
    const mark = markLength(this.text);
    const a = this.buffer.offsetAt(event.range.start);
    const b = this.buffer.offsetAt(event.range.end);
    const [start, end] = a <= b ? [a, b] : [b, a];
    if (start < mark || (start === 0 && event.text.startsWith('\uFEFF'))) return null;
    return { start: start - mark, end: end - mark, newLength: event.text.length };
  }
}

/** Two changes, the second on what the first left, as one. */
export function merged(first: TextChange, second: TextChange): TextChange {
  const left = first.start + first.newLength;
  const start = Math.min(first.start, second.start);
  const end = Math.max(left, second.end);
  return {
    start,
    end: end - left + first.end,
    newLength: end - start + second.newLength - (second.end - second.start),
  };
}

const languages: Readonly<Record<string, Language>> = {
  markdown: 'markdown',
  mdx: 'markdown',
  quarto: 'markdown',
  rmd: 'markdown',
  pandoc: 'markdown',
  html: 'html',
  xhtml: 'html',
  plaintext: 'plaintext',
  text: 'plaintext',
};

/** The language an editor names, else the one that the address tells. */
const languageFor = (languageId: string, uri: string): Language =>
  (Object.hasOwn(languages, languageId) ? languages[languageId] : undefined) ?? languageOf(uri);
