/** Wiki links: `[[Page]]`, `[[Page#Part|words]]`, `![[picture.jpg]]`. Read only where a setting asks for them. */
import type { InlineParser } from '@lezer/markdown';

const WIKI_LINK = /^(!?\[\[)([^[\]|\r\n]{1,300})(?:\|([^[\]|\r\n]{1,300}))?\]\](?![[(])/;

/** The longest wiki link that is looked for, in UTF-16 units. */
const LONGEST = 610;

let wanted = false;

/** Says whether wiki links are links in what is parsed from now on. Parsing is synchronous, so one place serves all. */
export const readWikiLinks = (on: boolean): void => {
  wanted = on;
};

/** `[[1]](address)`, a common way to number sources, stays the link that Markdown has it for. */
export const wikiLink: InlineParser = {
  name: 'WikiLink',
  before: 'Link',
  parse(context, next, at) {
    if (!wanted || (next !== 91 && next !== 33)) return -1;
    const opening = next === 33 ? at + 1 : at;
    if (context.char(opening) !== 91 || context.char(opening + 1) !== 91) return -1;
    const match = WIKI_LINK.exec(context.slice(at, Math.min(context.end, at + LONGEST)));
    if (!match) return -1;
    const [all, open = '', target = '', words] = match;
    const end = at + all.length;
    const from = at + open.length;
    const text = words === undefined ? from : from + target.length + 1;
    return context.addElement(
      context.elt('WikiLink', at, end, [
        context.elt('LinkMark', at, from),
        context.elt('LinkDestination', from, from + target.length),
        context.elt('LinkMark', text, end - 2),
        context.elt('LinkMark', end - 2, end),
      ]),
    );
  },
};
