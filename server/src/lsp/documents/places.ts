import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../document/index.ts';

/** Takes offsets of a text to positions and back. A byte order mark is not counted in offsets, but is in positions. */
export class Places {
  /** The text without a byte order mark. */
  readonly text: string;
  private readonly lines: TextDocument;
  private readonly mark: number;

  constructor(text: string) {
    this.mark = markLength(text);
    this.text = text.slice(this.mark);
    this.lines = TextDocument.create('', '', 0, text);
  }

  position(offset: number): Position {
    return this.lines.positionAt(offset + this.mark);
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** The offset of a position; of one beyond the text or its line, the nearest there is. */
  offset(position: Position): number {
    return Math.max(0, this.lines.offsetAt(position) - this.mark);
  }

  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }
}

/** How many units a byte order mark takes at a text's beginning. */
export const markLength = (text: string): number => (text.charCodeAt(0) === 0xfeff ? 1 : 0);
