import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../document/index.ts';
import { Lines } from '../../report/formats/lines.ts';

/** Takes offsets of a text to positions and back. A byte order mark is not counted in offsets, but is in positions. */
export class Places {
  /** The text without a byte order mark. */
  readonly text: string;
  private readonly whole: string;
  private readonly mark: number;
  private lines: Lines | null = null;
  private buffer: TextDocument | null = null;

  constructor(text: string) {
    this.mark = markLength(text);
    this.text = text.slice(this.mark);
    this.whole = text;
  }

  position(offset: number): Position {
    // A text document would look at every unit for the lines' ends, at each keystroke.
    this.lines ??= new Lines(this.whole);
    const at = offset + this.mark;
    const { line, character } = this.lines.at(at);
    // No position stands within a line's end.
    const within = character > 0 && this.whole.charCodeAt(at - 1) === 13;
    return { line, character: within ? character - 1 : character };
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** The offset of a position; of one beyond the text or its line, the nearest there is. */
  offset(position: Position): number {
    this.buffer ??= TextDocument.create('', '', 0, this.whole);
    return Math.max(0, this.buffer.offsetAt(position) - this.mark);
  }

  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }
}

/** How many units a byte order mark takes at a text's beginning. */
export const markLength = (text: string): number => (text.charCodeAt(0) === 0xfeff ? 1 : 0);
