/** GFM's footnote definitions: `[^1]: words`, with what is indented below them. */
import type { MarkdownConfig } from '@lezer/markdown';

const DEFINITION = /^\[\^([^\]\s]{1,100})\]:[ \t]*/;

/** How far what belongs to a footnote is indented. */
const INDENT = 4;

export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_context, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + INDENT) return false;
        line.moveBaseColumn(line.baseIndent + INDENT);
        return true;
      },
    },
    'FootnoteLabel',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(context, line) {
        if (line.next !== 91 || line.indent >= line.baseIndent + INDENT) return false;
        const mark = DEFINITION.exec(line.text.slice(line.pos));
        if (!mark) return false;
        const from = context.lineStart + line.pos;
        context.startComposite('FootnoteDefinition', line.pos, INDENT);
        context.addElement(context.elt('FootnoteLabel', from, from + mark[0].trimEnd().length));
        line.moveBase(line.pos + mark[0].length);
        return null;
      },
      endLeaf: (_context, line) => line.next === 91 && DEFINITION.test(line.text.slice(line.pos)),
    },
  ],
};
