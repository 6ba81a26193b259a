/**
 * What brackets mean: links, images, references and footnote marks, resolved as CommonMark 0.31 (sections 6.3 and 6.4) and
 * GFM's footnotes have it. Lezer's own reading makes a link of any `[words]`; here brackets that nothing defines stay words,
 * so that an editor's "[The minister]" inside a link's text does not end the link around it.
 */
import type { DelimiterType, InlineContext, InlineParser } from '@lezer/markdown';
import { normalizeLabel } from '../labels.ts';
import { editorial } from '../page-forms.ts';
import { Pattern } from '../pattern.ts';

/** An opening bracket that may yet become a link. */
interface Bracket {
  readonly image: boolean;
  readonly from: number;
  readonly to: number;
  /** Where Lezer keeps it. */
  readonly index: number;
  /** False once a link stands inside it: links do not nest. */
  active: boolean;
  /** True once another bracket opened inside it: such words are no label. */
  holdsBracket: boolean;
}

/** The brackets open in one stretch of text. */
interface Open {
  readonly context: InlineContext;
  readonly stack: Bracket[];
  /** Brackets beyond the deepest that are taken as words. */
  beyond: number;
}

/** More brackets than this open at once are no links of anybody's: the rest are words, and time stays linear. */
const DEEPEST = 60;

const BRACKET: DelimiterType = {};

/** The labels that the text being parsed defines. Parsing is synchronous, so one place serves every parse. */
let defined: ReadonlySet<string> | null = null;
let open: Open | null = null;

/** Says which labels count as defined in what is parsed from now on; null where there are no references at all. */
export const defineLabels = (labels: ReadonlySet<string> | null): void => {
  defined = labels;
  open = null;
};

/** The brackets open in a stretch of text; a new stretch begins without any. */
const openIn = (context: InlineContext): Open => {
  if (open?.context !== context) open = { context, stack: [], beyond: 0 };
  return open;
};

/** True where a bracket is open around what is being read. */
export const insideBrackets = (context: InlineContext): boolean =>
  open?.context === context && open.stack.length + open.beyond > 0;

function begin(context: InlineContext, from: number, image: boolean): number {
  const around = openIn(context);
  if (around.stack.length >= DEEPEST) {
    around.beyond += 1;
    return from + (image ? 2 : 1);
  }
  const to = from + (image ? 2 : 1);
  context.addDelimiter(BRACKET, from, to, true, false);
  const outer = around.stack.at(-1);
  if (outer) outer.holdsBracket = true;
  const index = context.findOpeningDelimiter(BRACKET) ?? 0;
  around.stack.push({ image, from, to, index, active: true, holdsBracket: false });
  return to;
}

const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13);

function skipSpace(context: InlineContext, at: number): number {
  let next = at;
  while (isSpace(context.char(next))) next += 1;
  return next;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** `<any address>` on one line. */
function pointedDestination(context: InlineContext, at: number): Range | null {
  for (let pos = at + 1; pos < context.end; pos++) {
    const unit = context.char(pos);
    if (unit === 62 /* > */) return { from: at, to: pos + 1 };
    if (unit === 60 /* < */ || unit === 10) return null;
    if (unit === 92 /* \ */) pos += 1;
  }
  return null;
}

/** Parentheses in an address nest no deeper than this, as in CommonMark's reference implementations. */
const DEEPEST_PARENTHESIS = 32;

/** An address up to white space or the parenthesis that ends the link. */
function bareDestination(context: InlineContext, at: number): Range | null {
  let depth = 0;
  let pos = at;
  for (; pos < context.end; pos++) {
    const unit = context.char(pos);
    if (unit <= 32 || unit === 127) break;
    if (unit === 92 /* \ */ && context.char(pos + 1) > 32) pos += 1;
    else if (unit === 40 /* ( */) {
      depth += 1;
      if (depth > DEEPEST_PARENTHESIS) return null;
    } else if (unit === 41 /* ) */) {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  return depth === 0 ? { from: at, to: Math.min(pos, context.end) } : null;
}

function readTitle(context: InlineContext, at: number): Range | null {
  const opening = context.char(at);
  const closing = opening === 40 ? 41 : opening;
  if (opening !== 34 && opening !== 39 && opening !== 40) return null;
  for (let pos = at + 1; pos < context.end; pos++) {
    const unit = context.char(pos);
    if (unit === closing) return { from: at, to: pos + 1 };
    if (unit === 40 && opening === 40) return null;
    if (unit === 92) pos += 1;
  }
  return null;
}

interface Resource extends Range {
  readonly destination: Range;
  readonly title: Range | null;
}

/** `(address "title")`, or null where the parenthesis holds something else. */
function readResource(context: InlineContext, at: number): Resource | null {
  if (context.char(at) !== 40) return null;
  const from = skipSpace(context, at + 1);
  const destination = context.char(from) === 60 ? pointedDestination(context, from) : bareDestination(context, from);
  if (!destination) return null;
  let pos = skipSpace(context, destination.to);
  const title = pos > destination.to ? readTitle(context, pos) : null;
  if (title) pos = skipSpace(context, title.to);
  return context.char(pos) === 41 ? { from: at, to: pos + 1, destination, title } : null;
}

/** `[label]`: at most 999 units, no bracket inside, and something other than white space or nothing at all. */
function readLabel(context: InlineContext, at: number): (Range & { readonly words: string }) | null {
  if (context.char(at) !== 91) return null;
  const last = Math.min(context.end, at + 1001);
  for (let pos = at + 1; pos < last; pos++) {
    const unit = context.char(pos);
    if (unit === 91) return null;
    if (unit === 92) pos += 1;
    else if (unit === 93) {
      const words = context.slice(at + 1, pos);
      return pos > at + 1 && words.trim() === '' ? null : { from: at, to: pos + 1, words };
    }
  }
  return null;
}

/** What editors put in brackets and nobody defines: "[sic]", "[…]", "[emphasis added]". */
const EDITORIAL = new Pattern(editorial);

/** Whether brackets that nothing defines were meant as a reference: `[study][roth]`, not `row[i][j]` nor `[He][sic]`. */
function meantAsReference(context: InlineContext, bracket: Bracket, label: string, end: number): boolean {
  const before = bracket.from > 0 ? context.slice(bracket.from - 1, bracket.from) : '';
  const after = context.char(end);
  return (
    label[0] !== '^' &&
    after !== 91 &&
    after !== 40 &&
    !/[\p{L}\p{N}_\])]/u.test(before) &&
    !EDITORIAL.test(label.trim())
  );
}

/** Turns everything since a bracket into one node. */
function close(
  context: InlineContext,
  bracket: Bracket,
  at: number,
  name: string,
  end: number,
  { resource, label }: { readonly resource?: Resource | null; readonly label?: Range | null },
): number {
  const children = [
    context.elt('LinkMark', bracket.from, bracket.to),
    ...context.takeContent(bracket.index),
    context.elt('LinkMark', at, at + 1),
  ];
  if (resource) {
    const { destination, title, from } = resource;
    children.push(context.elt('LinkMark', from, from + 1));
    children.push(context.elt('LinkDestination', destination.from, destination.to));
    if (title) children.push(context.elt('LinkTitle', title.from, title.to));
    children.push(context.elt('LinkMark', end - 1, end));
  } else if (label) children.push(context.elt('LinkLabel', label.from, label.to));
  context.addElement(context.elt(name, bracket.from, end, children));
  if (name === 'Link') for (const outer of openIn(context).stack) if (!outer.image) outer.active = false;
  return end;
}

function end(context: InlineContext, at: number): number {
  const around = openIn(context);
  if (around.beyond > 0) {
    around.beyond -= 1;
    return -1;
  }
  const bracket = around.stack.pop();
  if (!bracket?.active) return -1;
  const words = context.slice(bracket.to, at);
  const name = bracket.image ? 'Image' : 'Link';
  const resource = readResource(context, at + 1);
  if (defined === null) return resource ? close(context, bracket, at, name, resource.to, { resource }) : -1;
  if (!bracket.image && NOTE.test(words) && defined.has(normalizeLabel(words))) return note(context, bracket, at);
  if (resource) return close(context, bracket, at, name, resource.to, { resource });
  const label = readLabel(context, at + 1);
  const named = label && label.words !== '' ? label.words : bracket.holdsBracket ? '' : words;
  const stop = label?.to ?? at + 1;
  if (isDefined(named)) return close(context, bracket, at, name, stop, { label });
  if (label && named.trim() !== '' && meantAsReference(context, bracket, named, stop))
    return close(context, bracket, at, 'UndefinedReference', stop, { label });
  return !bracket.image && UNDEFINED_NOTE.test(words) ? note(context, bracket, at) : -1;
}

/** The mark of a footnote, and what is plainly meant as one where nothing defines it ("[^_^]" is not). */
const NOTE = /^\^[^\s[\]]{1,100}$/;
const UNDEFINED_NOTE = /^\^[\p{L}\p{N}][\w.:-]*$/u;

function note(context: InlineContext, bracket: Bracket, at: number): number {
  context.takeContent(bracket.index);
  return context.addElement(context.elt('FootnoteReference', bracket.from, at + 1));
}

/** True where a reference of this label is defined. Footnotes are not references. */
const isDefined = (label: string): boolean =>
  label.length < 1000 && label.trim() !== '' && label[0] !== '^' && (defined?.has(normalizeLabel(label)) ?? false);

/** In the places of Lezer's parsers of these names. */
export const brackets: readonly InlineParser[] = [
  { name: 'Link', parse: (context, next, at) => (next === 91 ? begin(context, at, false) : -1) },
  {
    name: 'Image',
    parse: (context, next, at) => (next === 33 && context.char(at + 1) === 91 ? begin(context, at, true) : -1),
  },
  { name: 'LinkEnd', parse: (context, next, at) => (next === 93 ? end(context, at) : -1) },
];

/** The nodes that brackets make beyond Lezer's own. */
export const bracketNodes = ['LinkDestination', 'UndefinedReference', 'FootnoteReference'];
