/** Where lines of a text begin: `\n`, `\r\n` and `\r` end a line, as in the Language Server Protocol. */
export class Lines {
  readonly text: string;
  private readonly starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    if (text.includes('\r'))
      for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) this.starts.push(index + end.length);
    else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The zero-based line and character of an offset; beyond the text, those of its end. */
  at(offset: number): { line: number; character: number } {
    const within = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: within - (this.starts[low] ?? 0) };
  }

  /** A line's words, without its end. */
  line(line: number): string {
    const start = this.starts[line];
    if (start === undefined) return '';
    return this.text.slice(start, this.starts[line + 1] ?? this.text.length).replace(/[\r\n]+$/, '');
  }

  get count(): number {
    return this.starts.length;
  }
}
