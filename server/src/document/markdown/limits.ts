/** What keeps Lezer's time linear on any text. Nobody writes by hand what these limits leave unread. */
import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Quotes and lists inside one another beyond this depth are words. */
const DEEPEST_BLOCK = 60;

/** Emphasis marks in one stretch beyond this number are words: matching them takes the square of their number. */
const MOST_MARKS = 400;

let counted: InlineContext | null = null;
let marks = 0;

const beginsBlock = (unit: number) =>
  unit === 62 || unit === 42 || unit === 43 || unit === 45 || (unit >= 48 && unit <= 57);

export const limits: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DeepBlock',
      before: 'Blockquote',
      parse(context, line) {
        if (context.depth <= DEEPEST_BLOCK || !beginsBlock(line.next)) return false;
        const start = context.lineStart;
        context.addElement(context.elt('Paragraph', start + line.pos, start + line.text.length));
        context.nextLine();
        return true;
      },
    },
  ],
  parseInline: [
    {
      name: 'ManyMarks',
      before: 'Emphasis',
      parse(context, next, at) {
        if (next !== 42 /* * */ && next !== 95 /* _ */ && next !== 126 /* ~ */) return -1;
        if (counted !== context) {
          counted = context;
          marks = 0;
        }
        marks += 1;
        return marks > MOST_MARKS ? at + 1 : -1;
      },
    },
  ],
};
